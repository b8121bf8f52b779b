// Scores in SQLite: a loadable extension with a table of scores over any table of counts. Rows are read and scored some
// thousands at once, as columns, in constant memory.
//
//     .load ./ssi_sqlite
//     create virtual table temp.scores using ssi(members);      -- a table, a view, a (select ...)
//     select name, score, low, high from scores order by score desc limit 10;
//
// Columns with the name of a count of the standard model (score_rows --columns) are counts of its 13 weeks: NULL is
// unknown, '8..10' what is known of it. The others come back in front of score (the points of 100, or their estimate
// where enough is known), low and high (what they lie between), known (per cent), and refused: why a row has no scores.
// SPDX-License-Identifier: MIT
#include <sqlite3ext.h>

#include <new>
#include <optional>
#include <string>
#include <vector>

#include "ssi/counts/table.hpp"
#include "ssi/standard/rows.hpp"

SQLITE_EXTENSION_INIT1

namespace {

constexpr std::size_t at_once = 4096;
const char* const scores[] = {"score real", "low real", "high real", "known integer", "refused text"};

struct Table : sqlite3_vtab {
  sqlite3* db = nullptr;
  std::string query;
  std::vector<int> counts;  // the column of each count of an activity, -1 for none
  std::vector<int> others;
};

struct Cursor : sqlite3_vtab_cursor {
  sqlite3_stmt* query = nullptr;
  std::vector<sqlite3_value*> others;
  std::vector<std::string> wrong;
  ssi::standard::Rows rows{{}, at_once};
  std::size_t size = 0, at = 0;
  sqlite3_int64 first = 0;

  void clear() {
    for (sqlite3_value* value : others) sqlite3_value_free(value);
    others.clear();
  }
  ~Cursor() {
    clear();
    sqlite3_finalize(query);
  }
};

// No exception passes through SQLite, which is C.
template <class F>
int guarded(F f) {
  try {
    return f();
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  }
}
int failed(char** error, const std::string& why) {
  *error = sqlite3_mprintf("%s", why.c_str());
  return SQLITE_ERROR;
}
std::string quoted(const char* name) {
  std::string text = "\"";
  for (; *name != '\0'; ++name) text.append(*name == '"' ? 2 : 1, *name);
  return text.append("\"");
}

int connect(sqlite3* db, void*, int size, const char* const* arguments, sqlite3_vtab** made, char** error) {
  return guarded([&] {
    Table table;
    table.db = db;
    table.query = "select * from ";
    for (int i = 3; i < size; ++i) table.query.append(i > 3 ? "," : "").append(arguments[i]);
    sqlite3_stmt* query = nullptr;
    if (size < 4 || sqlite3_prepare_v2(db, table.query.c_str(), -1, &query, nullptr) != SQLITE_OK)
      return failed(error, size < 4 ? "name a table of counts: using ssi(members)" : sqlite3_errmsg(db));
    std::string columns;
    table.counts.assign(ssi::standard::count_names().size(), -1);
    for (int column = 0; column < sqlite3_column_count(query); ++column) {
      const char* const name = sqlite3_column_name(query, column);
      bool is_count = false;
      for (std::size_t i = 0; i < table.counts.size(); ++i)
        if (ssi::standard::count_names()[i] == ssi::Text{name}) table.counts[i] = column, is_count = true;
      if (is_count) continue;
      table.others.push_back(column);
      columns.append(quoted(name)).append(", ");
    }
    const bool any = static_cast<int>(table.others.size()) < sqlite3_column_count(query);
    sqlite3_finalize(query);
    if (!any) return failed(error, "no column has the name of a count");
    for (const char* const score : scores) columns.append(score).append(score == scores[4] ? "" : ", ");
    if (sqlite3_declare_vtab(db, ("create table x(" + columns + ")").c_str()) != SQLITE_OK)
      return failed(error, sqlite3_errmsg(db));
    *made = new Table{table};
    return SQLITE_OK;
  });
}
int disconnect(sqlite3_vtab* table) {
  delete static_cast<Table*>(table);
  return SQLITE_OK;
}
// There is one way to read it.
int best_index(sqlite3_vtab*, sqlite3_index_info*) {
  return SQLITE_OK;
}
int open(sqlite3_vtab*, sqlite3_vtab_cursor** made) {
  return guarded([&] {
    *made = new Cursor{};
    return SQLITE_OK;
  });
}
int close(sqlite3_vtab_cursor* cursor) {
  delete static_cast<Cursor*>(cursor);
  return SQLITE_OK;
}

std::optional<ssi::Count> count_in(sqlite3_stmt* query, int column) {
  switch (sqlite3_column_type(query, column)) {
    case SQLITE_NULL: return ssi::unknown;
    case SQLITE_INTEGER: {
      const sqlite3_int64 number = sqlite3_column_int64(query, column);
      if (!ssi::Count::valid(number)) return {};
      return ssi::Count{number};
    }
    default: {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(query, column));
      return ssi::count_of({text, static_cast<std::size_t>(sqlite3_column_bytes(query, column))});
    }
  }
}
// The next rows, scored.
int read(Cursor& cursor, const Table& table) {
  cursor.clear();
  cursor.wrong.assign(at_once, {});
  cursor.first += static_cast<sqlite3_int64>(cursor.size);
  cursor.at = cursor.size = 0;
  int found = SQLITE_ROW;
  while (cursor.size < at_once && (found = sqlite3_step(cursor.query)) == SQLITE_ROW) {
    ssi::Activity activity;
    std::size_t next = 0;
    for_each_count(activity, [&](ssi::Text name, ssi::Count& count) {
      const int column = table.counts[next++];
      if (column < 0) return;
      const auto there = count_in(cursor.query, column);
      count = there.value_or(ssi::unknown);
      if (!there) cursor.wrong[cursor.size] = std::string{std::string_view{name}}.append(": that is no count");
    });
    cursor.rows.set(cursor.size++, activity);
    for (const int other : table.others) {
      cursor.others.push_back(sqlite3_value_dup(sqlite3_column_value(cursor.query, other)));
      if (cursor.others.back() == nullptr) return SQLITE_NOMEM;
    }
  }
  cursor.rows.score(cursor.size);
  return found == SQLITE_ROW || found == SQLITE_DONE ? SQLITE_OK : found;
}
int filter(sqlite3_vtab_cursor* base, int, const char*, int, sqlite3_value**) {
  return guarded([&] {
    auto& cursor = *static_cast<Cursor*>(base);
    const auto& table = *static_cast<const Table*>(base->pVtab);
    sqlite3_finalize(cursor.query);
    cursor.query = nullptr;
    cursor.first = 0;
    cursor.size = 0;
    if (const int wrong = sqlite3_prepare_v2(table.db, table.query.c_str(), -1, &cursor.query, nullptr)) return wrong;
    return read(cursor, table);
  });
}
int next(sqlite3_vtab_cursor* base) {
  return guarded([&] {
    auto& cursor = *static_cast<Cursor*>(base);
    if (++cursor.at < cursor.size || cursor.size < at_once) return SQLITE_OK;
    return read(cursor, *static_cast<const Table*>(base->pVtab));
  });
}
int at_end(sqlite3_vtab_cursor* base) {
  const auto& cursor = *static_cast<const Cursor*>(base);
  return cursor.at == cursor.size ? 1 : 0;
}
void put(sqlite3_context* context, ssi::Points points) {
  sqlite3_result_double(context, static_cast<double>(points.micropoints()) / 1e6);
}
int column(sqlite3_vtab_cursor* base, sqlite3_context* context, int number) {
  return guarded([&] {
    const auto& cursor = *static_cast<const Cursor*>(base);
    const std::size_t others = static_cast<const Table*>(base->pVtab)->others.size();
    const auto wanted = static_cast<std::size_t>(number);
    if (wanted < others) {
      sqlite3_result_value(context, cursor.others[cursor.at * others + wanted]);
      return SQLITE_OK;
    }
    const std::string& wrong = cursor.wrong[cursor.at];
    const bool refused = !wrong.empty() || cursor.rows.refused(cursor.at);
    if (wanted == others + 4) {
      const std::string why = !refused ? "" : wrong.empty() ? cursor.rows.reason(cursor.at) : wrong;
      if (refused) sqlite3_result_text(context, why.c_str(), -1, SQLITE_TRANSIENT);
      return SQLITE_OK;
    }
    if (refused) return SQLITE_OK;  // NULL
    const ssi::Tally total = cursor.rows.tallies(cursor.at)[0];
    if (wanted == others && total.estimate) put(context, *total.estimate);
    if (wanted == others + 1) put(context, total.earned);
    if (wanted == others + 2) put(context, total.high());
    if (wanted == others + 3) sqlite3_result_int64(context, static_cast<sqlite3_int64>(total.coverage().percent()));
    return SQLITE_OK;
  });
}
int rowid(sqlite3_vtab_cursor* base, sqlite3_int64* number) {
  const auto& cursor = *static_cast<const Cursor*>(base);
  *number = cursor.first + static_cast<sqlite3_int64>(cursor.at) + 1;
  return SQLITE_OK;
}

}  // namespace

extern "C" int sqlite3_extension_init(sqlite3* db, char**, const sqlite3_api_routines* api) {
  SQLITE_EXTENSION_INIT2(api)
  static const sqlite3_module module = [] {
    sqlite3_module made{};
    made.xCreate = made.xConnect = connect;
    made.xDestroy = made.xDisconnect = disconnect;
    made.xBestIndex = best_index;
    made.xOpen = open;
    made.xClose = close;
    made.xFilter = filter;
    made.xNext = next;
    made.xEof = at_end;
    made.xColumn = column;
    made.xRowid = rowid;
    return made;
  }();
  return sqlite3_create_module(db, "ssi", &module, nullptr);
}
