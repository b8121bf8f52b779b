#!/bin/sh
# SPDX-License-Identifier: MIT
# The dictionary of a target, nothing where bytes are no words: dictionary.sh NAME
case $1 in
  export | csv | comments | workbook) echo tests/fuzz/dictionaries/export.dict ;;
  pages | xlsx | zip) echo "tests/fuzz/dictionaries/$1.dict" ;;
  changelog | snapshot | own_index | definition | report_json) echo tests/fuzz/dictionaries/json.dict ;;
  counts | rows | team | costs | dated | measures | outcomes) echo tests/fuzz/dictionaries/lines.dict ;;
esac
