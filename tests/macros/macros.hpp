// Macros that other people's headers leave behind: <windows.h>, Qt, Xlib, <sys/sysmacros.h>, <math.h>, <AssertMacros.h>
// of macOS, test frameworks.
// check.sh includes them after the standard library and before every header of this one.
// SPDX-License-Identifier: MIT
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define near
#define far
#define small char
#define interface struct
#define IN
#define OUT
#define OPTIONAL
#define ERROR 0
#define OPAQUE 2
#define TRANSPARENT 1
#define TRUE 1
#define FALSE 0
#define DELETE 0x00010000L
#define STRICT 1
#define IGNORE 0
#define VOID void
#define CONST const
#define GetMessage GetMessageW
#define CreateEvent CreateEventW
#define Yield()
#define signals public
#define slots
#define emit
#define foreach for
#define forever for (;;)
#define major(dev) gnu_dev_major(dev)
#define minor(dev) gnu_dev_minor(dev)
#define makedev(a, b) gnu_dev_makedev(a, b)
#define y0(x) (x)
#define y1(x) (x)
#define j0(x) (x)
#define j1(x) (x)
#define index(s, c) strchr(s, c)
#define None 0L
#define Bool int
#define Status int
#define Success 0
#define Below 1
#define Always 2
#define CHECK(x) (x)
#define LOG(x) (x)
#define check(assertion) (void)(assertion)
#define verify(assertion) (void)(assertion)
#define require(assertion, label) \
  if (!(assertion)) goto label
#define DEBUG 1
#define INFO 1
#define unix 1
#define linux 1
