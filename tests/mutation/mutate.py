#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Changes one weight, exponent, comparison or rounding constant of the library at a time and sees that the tests fail.
usage: mutate.py PROJECT [COMPILER [PART OF]]     A mutant that lives is a test that is missing. 0 3 is the first third."""
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

top, compiler = Path(sys.argv[1]).resolve(), sys.argv[2] if len(sys.argv) > 2 else "g++"
part, parts = (int(number) for number in sys.argv[3:5] or (0, 1))

# header, what stands there (once), what is put in its place, the test that has to fail
MUTANTS = [
    ("standard/relate.hpp", "network_growth\", invitations_accepted, targets.network_growth, diminishing, Points{3}", "network_growth\", invitations_accepted, targets.network_growth, diminishing, Points{4}", "standard/model"),
    ("standard/relate.hpp", "congratulations, targets.congratulations, diminishing", "congratulations, targets.congratulations, linear", "standard/model"),
    ("core/detail/said.hpp", "if (millionths == 1'000'000 && number > 1) ++millionths;", "", "rules/rules"),
    ("core/detail/folds.hpp", "if (!stands_before(model, metric.name(), slot)) f(wrong);", "f(wrong);", "core/problem"),
    ("core/detail/folds.hpp", "if (!counted) return;", "", "core/problem"),
    ("core/detail/integer.hpp", "if (units > Number{largest}) number = largest;", "", "rules/characters"),
    ("counts/decimal.hpp", "if (--power < 0 && c != '0') return std::nullopt;", "--power;", "counts/json"),
    ("counts/decimal.hpp", "if (down) exponent = -exponent;", "", "counts/json"),
    ("dynamic/detail/name_index.hpp", "return f(size - 8);", "return true;", "dynamic/name_index"),
    ("dynamic/counts_by_name.hpp", "index_ == model || std::ranges::equal(index_->names(), model->names())", "index_->names().size() == model->names().size()", "dynamic/name_index"),
    ("core/detail/said.hpp", "if (millionths == 0 && number < 0) millionths = -1;", "", "rules/rules"),
    ("core/text.hpp", "using LongText = FixedText<479>;", "using LongText = ShortText;", "rules/rules"),
    ("scale/column.hpp", "low.refused ? column : column.high()", "column", "scale/batch"),
    ("standard/starter.hpp", ".comments_given = {2}", ".comments_given = {9}", "standard/variants"),
    ("standard/sales_navigator.hpp", "{.parts = 1, .of = 4, .phantoms = 5}", "{.parts = 1, .of = 4, .phantoms = 4}", "standard/variants"),
    ("explain/versions.hpp", "if (to.find(row.id) == to.rows.size())", "if (to.find(row.id) != to.rows.size())", "explain/versions"),
    ("explain/versions.hpp", "&& detail::place_in(from, from[i]) == i", "", "explain/versions"),
    ("time/versioned_history.hpp", "newest.model == score.model && newest.window", "newest.window", "time/versioned_history"),
    ("standard/targets.hpp", "help_given{1}", "help_given{2}", "standard/model"),
    ("standard/targets.hpp", "{.parts = 2, .of = 5, .phantoms = 5}", "{.parts = 2, .of = 5, .phantoms = 4}", "standard/model"),
    ("core/curve.hpp", "(credit.whole - credit.part) + credit.whole) /", "(credit.whole - credit.part) + credit.whole - 1) /", "core/kernel"),
    ("core/curve.hpp", "2 * w * (credit.whole", "2 * (w + 1) * (credit.whole", "core/kernel"),
    ("core/target.hpp", "x < 1000 ? static_cast", "x < 999 ? static_cast", "core/target"),
    ("core/target.hpp", "return part <= whole;", "return part < whole;", "standard/model"),
    ("core/detail/corners.hpp", "whole_high < 1 ? whole_high : 1", "whole_high < 2 ? whole_high : 2", "standard/bounds"),
    ("core/detail/corners.hpp", "within || whole_low != 0 ? part_low : 0", "within ? part_low : 0", "standard/bounds"),
    ("core/detail/corners.hpp", "most_part & bound", "part_high & bound", "standard/bounds"),
    ("core/directions.hpp", "now < most ? most - now : 0", "now < most ? most - now : 1", "core/directions"),
    ("core/directions.hpp", "? first - 1 : first;", "? first : first;", "core/directions"),
    ("core/directions.hpp", "if (first <= pass && pass <= whole.high()) try_whole(pass);", "", "core/directions"),
    ("core/ends.hpp", "whole.low() == 0 && (!within || part.low() == 0)", "whole.low() == 0 && part.low() == 0", "core/directions"),
    ("core/credit.hpp", "&& evidence() <= counts[0].low()) return true;", "&& evidence() < counts[0].low()) return true;", "core/directions"),
    ("core/pillar.hpp", "open |= signal.enough(counts) ? 0U : 1U;", "open |= 0U;", "core/directions"),
    ("linkedin/posts.hpp", "*time < whole_before_", "*time <= whole_before_ + 86'400'000", "linkedin/changelog"),
    ("linkedin/read.hpp", " && rows.missed(sources::shares) == 0)", ")", "linkedin/member_data"),
    ("linkedin/portability/changelog_log.hpp", " || older_.tell(target)", "", "linkedin/changelog"),
    ("core/score_of.hpp", "(ends.high - ends.low)", "ends.high", "core/score_of"),
    ("explain/rows.hpp", "more < less || (more == less && down)", "more <= less", "explain/directions"),
    ("scale/detail/between.hpp", "mask_unknown(column.rows(), rows, mask_of, 0, ends.low);", "", "scale/batch"),
    ("scale/detail/between.hpp", "mask_unknown(column.rows(), rows, mask_of, Count::largest, ends.high);", "", "scale/batch"),
    ("scale/detail/between.hpp", "if (read && crossed >> 31 == 0) return ends;", "if (read) return ends;", "scale/batch"),
    ("scale/detail/between.hpp", "return above && operation.refuses;", "return false;", "scale/batch"),
    ("scale/detail/convert.hpp", "put(i, known[i] ? cell_of(values[i]) : Cell{});", "put(i, cell_of(values[i]));", "scale/batch"),
    ("scale/detail/convert.hpp", "any >> 32 != 0", "any >> 63 != 0", "scale/batch"),
    ("scale/detail/stretch.hpp", "everywhere = {};", "", "scale/batch"),
    ("explain/compare.hpp", "(place.operands == 1 || ours[place][1] == theirs[place][1])", "true", "explain/rows"),
    ("explain/compare.hpp", "ours[place][0] == theirs[place][0] &&", "", "explain/rows"),
    ("explain/dilution.hpp", "{counts[0], counts[1] + 1};", "{counts[0], counts[1] + 2};", "explain/dilution"),
    ("core/target.hpp", "phantoms * parts + of - parts - 1", "phantoms * parts + of - parts", "report/dilution"),
    ("robust/detail/draws.hpp", "seed + (n + 1) *", "seed + n *", "robust/varied"),
    ("robust/detail/draws.hpp", "(number >> 63) != 0", "(number >> 63) == 0", "robust/varied"),
    ("robust/detail/reached.hpp", "(2 * low * max + known) / (2 * known)", "low * max / known", "robust/varied"),
    ("robust/detail/reached.hpp", "signal.weight = now - given[i];", "signal.weight = now - given[i] / 2;", "robust/varied"),
    ("robust/detail/scaled.hpp", "own.of * 16,", "own.of * 15,", "robust/varied"),
    ("robust/spread.hpp", "* percent + 99) / 100 - 1", "* percent) / 100", "robust/varied"),
    ("robust/varied_ranks.hpp", "totals[a] > totals[b]", "totals[a] < totals[b]", "robust/population"),
    ("robust/sensitivity.hpp", "first.add(b[i] - mean, mixed - a[i])", "first.add(a[i] - mean, mixed - a[i])", "robust/population"),
    ("robust/influence.hpp", "table.most - pillar.most)", "table.most)", "robust/population"),
    ("robust/detail/exact_sum.hpp", "(product < 0 ? -1 : 0)", "0", "robust/population"),
    ("robust/readings_of.hpp", "% left >= wanted", "% left > wanted", "robust/population"),
    ("decide/detail/gains.hpp", "possible > open) gains.possible", "possible >= open) gains.possible", "decide/directions"),
    ("scale/detail/run.hpp", "[i] < operation.evidence", "[i] <= operation.evidence", "scale/directions"),
    ("time/history_lines.hpp", "if (!Points::valid(possible)) return", "if (possible < 0) return", "time/versioned_history"),
    ("time/by_week.hpp", "oldest = results[i].day, first = i;", "oldest = results[i].day;", "time/by_week"),
    ("time/history.hpp", "days < 0 || days > back().day - Day::first()", "days < 0", "time/history"),
    ("counts/named.hpp", "if (a.size() > b.size() + 32) return a.size() - b.size();", "if (a.size() > b.size() + 32) return a.size();", "counts/named"),
    ("scale/arrow.hpp", "0 <= values.length && values.length <= most - values.offset", "0 <= values.length", "scale/arrow"),
    ("scale/arrow.hpp", "if (values.release == nullptr) return \"the field has been released, or moved out of the record batch\";", "", "scale/arrow"),
    ("scale/arrow.hpp", "if (has_released_child(schema)) return \"a field of the schema has been released, or moved out of it\";", "", "scale/arrow"),
    ("scale/arrow.hpp", "if (has_released_child(field)) return \"a child of the struct has been released, or moved out of its schema\";", "", "scale/arrow"),
    ("scale/arrow.hpp", "batch.length > 0 && buffer_of(values, 1)", "buffer_of(values, 1)", "scale/arrow"),
    ("scale/arrow.hpp", "-1 <= values.null_count && values.null_count <= values.length &&", "", "scale/arrow"),
    ("scale/arrow.hpp", "batch.null_count > 0 || ", "", "scale/arrow"),
    ("scale/distribution.hpp", "members == size_ && least", "least", "scale/population"),
    ("scale/distribution.hpp", ".micropoints()) - 1 : low", ".micropoints()) : low", "scale/population"),
    ("scale/distribution.hpp", " && squares_ <= most_squares", "", "scale/population"),
    ("scale/distribution.hpp", "(left >> 32) + (right >> 32) + (middle >> 32)", "(left >> 32) + (right >> 32)", "scale/population"),
    ("scale/distribution.hpp", "{1} << 33", "{1} << 38", "scale/population"),
    ("scale/population.hpp", " && pillar.size() + pillar.unknown() == total_.size() + total_.unknown()", "", "scale/population"),
    ("scale/population.hpp", " && !is_refused(scores, row))", ")", "scale/population"),
    ("scale/population.hpp", "require_points(scores, i);", "static_cast<void>(i);", "scale/population"),
    ("scale/detail/write.hpp", "{ out -= missing; }", "{ static_cast<void>(out - missing); }", "scale/batch"),
    ("scale/detail/write.hpp", "for (; row < rows; ++row) put", "for (; row + 1 < rows; ++row) put", "scale/batch"),
    ("scale/population.hpp", "refused_ <= Distribution::largest && ", "", "scale/population"),
    ("counts/json_text.hpp", "at_ += size - 1;", "at_ += size;", "counts/json"),
    ("counts/table.hpp", "record.size() == 3 && line_ == 1", "record.size() == 3", "counts/table"),
    ("counts/utf8.hpp", "if (next > most) break;", "if (end >= most) break;", "counts/table"),
    ("report/escape.hpp", "return unruly(c) || c", "return c", "report/report"),
    ("time/account.hpp", "bool same = before.enough == after.enough;", "bool same = true;", "time/directions"),
    ("core/tally.hpp", "25 * (apart", "1 * (apart", "time/history"),
    ("core/tally.hpp", "2 * covered.micropoints() >= max", "2 * covered.micropoints() > max", "core/index"),
    ("core/tally.hpp", "(2 * part * whole + known)", "(2 * part * whole)", "core/index"),
    ("core/utf8.hpp", "lead == 0xED ? 0x9F", "lead == 0xED ? 0xBF", "core/text"),
    ("core/count.hpp", "(1U << 24) - 1", "(1U << 24) - 2", "core/count"),
    ("core/count.hpp", "bits.mantissa * 1000 + (", "bits.mantissa * 999 + (", "core/count"),
    ("core/fraction.hpp", "(200 * a + b) / (2 * b)", "(200 * a) / (2 * b)", "core/fraction"),
    ("core/points.hpp", "(size + unit / 2) / unit", "(size + unit / 3) / unit", "core/points"),
    ("time/day.hpp", "year % 100 != 0 || year % 400 == 0", "year % 100 != 0", "time/day"),
    ("time/detail/counts.hpp", "back(days - 1)", "back(days)", "time/event_log"),
    ("time/detail/counts.hpp", "(evaluation - day) / 7", "(evaluation - day) / 8", "time/rolling"),
    ("explain/rounding.hpp", "if (remainder(i) > remainder(best)) best = i;", "if (remainder(i) < remainder(best)) best = i;", "explain/rows"),
    ("decide/what_if.hpp", "high < 0", "high <= 0", "decide/what_if"),
    ("decide/detail/gains.hpp", "minutes < other.minutes;", "minutes > other.minutes;", "decide/plan"),
    ("decide/detail/greedy.hpp", "piece.gain * rest / piece.minutes", "piece.gain * rest / (piece.minutes + 1)", "decide/plan"),
    ("decide/detail/greedy.hpp", "piece.minutes + piece.gain - 1) / piece.gain", "piece.minutes + piece.gain) / piece.gain + 1", "decide/plan"),
    ("decide/detail/knapsack.hpp", "candidate > with[b]", "candidate < with[b]", "decide/plan"),
    ("decide/plan.hpp", "limits.need > gain_of_all(best))", "limits.need >= gain_of_all(best))", "decide/plan"),
    ("decide/outlook.hpp", "done->weeks[week] == 0", "done->weeks[week] != 0", "decide/outlook"),
    ("decide/detail/doing.hpp", "weeks ? units.least_weeks : more.low();", "weeks ? more.low() : more.low();", "decide/outlook"),
    ("decide/detail/knapsack.hpp", "affordable < gains.units() ?", "affordable > gains.units() ?", "decide/plan"),
    ("time/projection.hpp", "event.day <= ahead.today - period", "event.day < ahead.today - period", "time/planned_ahead"),
    ("time/weeks_done.hpp", "back < static_cast<std::int32_t>(weeks)", "back + 1 < static_cast<std::int32_t>(weeks)", "time/planned_ahead"),
    ("decide/schedule.hpp", "here < there ||", "here > there ||", "decide/schedule"),
    ("time/projection.hpp", "return event.counted_by(ahead.today)", "return event.counted_by(ahead.target)", "decide/schedule"),
    ("decide/advice.hpp", "return ours > theirs;", "return ours < theirs;", "decide/advice"),
    ("time/rolling.hpp", "if (end < size)", "if (end + 1 < size)", "time/rolling"),
    ("time/rolling.hpp", "if (week >= 0)", "if (week > 0)", "time/rolling"),
    ("time/knowledge.hpp", "before->day < event.counts_from()", "before->day <= event.counts_from()", "time/live"),
    ("time/knowledge.hpp", "opening->day + 1", "opening->day", "time/live"),
    ("time/coverage.hpp", "b.days.from - a.days.to > 1", "b.days.from - a.days.to > 0", "time/live"),
    ("time/coverage.hpp", ": a.kind.number() < b.kind.number()", ": b.kind.number() < a.kind.number()", "time/live"),
    ("time/knowledge.hpp", "        other = opening;\n        return;", "        return;", "time/live"),
    ("time/detail/ids.hpp", "if (3 * ++used_ > 2 * table_.size())", "if (3 * used_ > 2 * table_.size())", "time/live"),
    ("time/log_bytes.hpp", "value <= most ? value", "value < most ? value", "time/log_bytes"),
    ("time/account.hpp", "account.entered += row.entered;", "account.entered += row.aged;", "time/rolling"),
    ("time/detail/counts.hpp", "(2 * times * all + over)", "(2 * times * all + 2 * over)", "time/rolling"),
    ("time/history.hpp", "day - entries_[low - 1].day <= tolerance", "day - entries_[low - 1].day < tolerance", "time/history"),
    ("time/trend.hpp", "const std::int64_t part = 7 *", "const std::int64_t part = 6 *", "time/history"),
    ("time/mann_kendall.hpp", "(2 * m + 5)", "(2 * m + 4)", "time/statistics"),
    ("time/mann_kendall.hpp", "{4, 8}", "{1, 3}", "time/statistics"),
    ("time/spearman.hpp", "0.05 / static_cast", "0.1 / static_cast", "time/statistics"),
    ("time/spearman.hpp", "z_of_shown(shown));", "z_of_shown(1));", "time/statistics"),
    ("time/permutation.hpp", "(std::abs(static_cast<std::int64_t>(s) - sample.mean) >= sample.observed)", "(std::abs(static_cast<std::int64_t>(s) - sample.mean) > sample.observed)", "time/statistics"),
    ("time/permutation.hpp", "std::abs(sum - sample.mean) >= sample.observed", "std::abs(sum - sample.mean) < sample.observed", "time/statistics"),
    ("time/autocorrelation.hpp", "double constant = 1;", "double constant = 0;", "time/statistics"),
    ("time/autocorrelation.hpp", "static_cast<double>(n) * (1 - r) / (1 + r)", "static_cast<double>(n) * (1 - r)", "time/statistics"),
    ("time/autocorrelation.hpp", "lag <= n / 5", "lag < n / 5", "time/statistics"),
    ("scale/ranks.hpp", "2 * largest_tie(ranks) > ranks.size()", "2 * largest_tie(ranks) >= ranks.size()", "time/statistics"),
    ("time/rank_sum.hpp", "{1.5, 5}", "{1, 3}", "time/statistics"),
    ("time/rank_sum.hpp", "t * (t * t - 1)", "t * (t - 1)", "time/statistics"),
    ("time/rank_sum.hpp", "std::abs(above) - 0.5", "std::abs(above)", "time/statistics"),
    ("time/flows.hpp", "counts[counts.size() - 1].high() == 0)", "counts[0].high() == 0)", "time/habit"),
    ("time/flows.hpp", "(std::int64_t{count} - 1", "(static_cast<std::int32_t>(count) - 1", "time/flows"),
    ("time/flows.hpp", "most_weeks_late = 4", "most_weeks_late = 2", "time/habit"),
    ("time/flows.hpp", "today - weeks.end(i) < 7", "today - weeks.end(i) <= 7", "time/habit"),
    ("time/joined.hpp", "size(one) >= size(other)", "size(one) <= size(other)", "time/joined"),
    ("time/joined.hpp", "return all ? ours : all_of_ours ? theirs : ours + theirs;", "return ours + theirs;", "time/joined"),
    ("time/joined.hpp", "width(theirs) <= width(*ours)", "width(theirs) < width(*ours)", "time/joined"),
    ("linkedin/read_sources.hpp", "has_extension(entry.name, \".csv\") && !is_export", "has_extension(entry.name, \".csv\")", "linkedin/member_data"),
    ("linkedin/read_sources.hpp", "*opened.saved < *options.latest", "*options.latest < *opened.saved", "linkedin/member_data"),
    ("linkedin/wanted.hpp", "if (ends_before(member.newest()))", "if (!ends_before(member.newest()))", "linkedin/member_data"),
    ("time/habit.hpp", "effect.test->p > evidence.p", "effect.test->p < evidence.p", "time/habit"),
    ("time/habit.hpp", "effect.season->p > evidence.season_p", "effect.season->p < evidence.season_p", "time/habit"),
    ("time/habit.hpp", "most.micropoints() <= p", "most.micropoints() < p", "time/habit"),
    ("time/habit.hpp", "10 * placebos_as_large > placebos", "2 * placebos_as_large > placebos", "time/habit"),
    ("time/outcome.hpp", "i + lag < results.size()", "i + lag + 1 < results.size()", "time/habit"),
    ("scale/detail/lanes.hpp", "1000 - (x < 1000 ? x : 1000)", "1000 - (x < 999 ? x : 999)", "scale/batch"),
    ("scale/detail/lanes.hpp", "rest >= static_cast<std::int32_t>(product)", "rest > static_cast<std::int32_t>(product)", "scale/batch"),
    ("scale/detail/open.hpp", "beyond - 1 - at.least_part", "beyond - at.least_part", "scale/batch"),
    ("scale/detail/open.hpp", "+ open_of(3, i)", "+ open_of(2, i)", "scale/batch"),
    ("scale/detail/row_bits.hpp", "<< (64 - shift)", "<< (63 - shift)", "scale/batch"),
    ("scale/detail/operation.hpp", "(one.target + one.x - 1) / one.x", "one.target / one.x", "scale/batch"),
    ("scale/distribution.hpp", "2 * below + counts_[own]", "2 * below", "scale/population"),
    ("scale/leaderboard.hpp", "a.id < b.id", "a.id > b.id", "scale/leaderboard"),
    ("scale/batch_columns.hpp", "&& a.type() == b.type() ", "", "scale/batch"),
    ("standard/rows.hpp", "values.most[row] = values.least[row];", "values.most[row] = values.least[row] + 1;", "standard/rows"),
    ("standard/rows.hpp", "(known[row / 8] & ~mask) | bits", "known[row / 8] | bits", "standard/rows"),
    ("standard/rows.hpp", "(std::min)(8 - row % 8, end - row)", "end - row", "standard/rows"),
    ("scale/arrow.hpp", "batch.offset + values.offset", "values.offset", "scale/arrow"),
    ("scale/arrow.hpp", "rows.offset += values.offset;", "", "scale/arrow"),
    ("dynamic/problems.hpp", "Points{} <= signal.weight && ", "", "dynamic/definition"),
    ("dynamic/pillar.hpp", "place.slot += signal.operand_count;", "++place.slot;", "dynamic/model"),
    ("dynamic/from_json.hpp", "digest_ = value.text;", "", "dynamic/definition"),
    ("linkedin/own_index/history.hpp", "rows.back().day - row.day == 7", "rows.back().day - row.day >= 7", "linkedin/own_index"),
    ("linkedin/own_index/history.hpp", "row.theirs != nullptr && rows.back()", "rows.back()", "linkedin/own_index"),
    ("report/own_index_page.hpp", "row.day - *before > 1", "row.day - *before > 7", "report/own_index"),
    ("decide/questions.hpp", "if (row.evidence > 0) return false;", "", "decide/questions"),
    ("decide/questions.hpp", "!operand.count.known() && !(operand.metric", "!(operand.metric", "decide/questions"),
    ("decide/questions.hpp", "pillars[i].max < open + open", "pillars[i].max < open", "decide/questions"),
    ("report/first_screen.hpp", "most = 23;", "most = 24;", "report/first_screen"),
    ("report/first_screen.hpp", "&question != asked", "true", "report/first_screen"),
    ("report/first_screen.hpp", "used + figures > style_.width", "used > style_.width", "report/first_screen"),
    ("report/columns.hpp", "!fits && !first) {", "!fits) {", "report/first_screen"),
    ("report/sentences.hpp", "what.empty() || !row.enough", "!row.enough", "report/report"),
    ("report/sentences.hpp", "row.known() && row.headroom() == Points{} ? Text{} : language(row.texts.remedy)", "language(row.texts.remedy)", "report/report"),
    ("report/history.hpp", "partly = partly || score", "partly = score", "report/history"),
    ("counts/named.hpp", "apart_ <= (letters", "apart_ < (letters", "counts/named"),
    ("counts/columns.hpp", "if (nearest.is_slip())", "if (!nearest.found())", "counts/table"),
    ("counts/columns.hpp", "fields.size() == 1 ? \" field for \"", "fields.empty() ? \" field for \"", "counts/table"),
    ("counts/members.hpp", "!questions.empty()) return wrong", "questions.size() > 9) return wrong", "counts/table"),
    ("report/columns.hpp", "if (more > 0 && c == Text{\" \"} && out.ends_with(' ')) return void(--more);", "", "report/reading"),
    ("report/columns.hpp", "if (columns(title) <= width) return text.append(left(title, width));", "return text.append(left(title, width));", "report/plan"),
    ("report/columns.hpp", "if (text.substr(behind, 2) == \" %\")", "if (false)", "report/reading"),
    ("report/sentences.hpp", "shares = shares || row.full_from > 0;", "shares = shares && row.full_from > 0;", "report/dilution"),
    ("report/escape.hpp", "for (const char& letter : in_ascii(c)) w(Text{&letter, 1});", "w(Text{in_ascii(c).data(), 1});", "report/report"),
    ("words/retold.hpp", "quoted = quoted != (sentence[at] == '\"');", "", "words/retold"),
    ("words/retold.hpp", "(at == 0 || sentence[at - 1] == ' ') &&", "", "words/retold"),
    ("words/retold.hpp", "value.find_first_not_of(digits, words.size()) == value.npos)", "value.find_first_not_of(digits, words.size()) != value.npos)", "words/retold"),
    ("counts/named.hpp", "wanted.size() > 2 && name.find", "name.find", "counts/named"),
    ("linkedin/files.hpp", "if (watch_ && bytes) watch_", "if (watch_) watch_", "linkedin/files"),
    ("report/headline.hpp", "if (exact()) return 2;", "if (exact()) return 0;", "report/headline"),
    ("report/headline.hpp", "++decimals;", "break;", "report/headline"),
    ("report/headline.hpp", "tally.earned, tally.high(), tally.max", "tally.earned, tally.max, tally.max", "report/report"),
    ("core/score.hpp", "< other.earned.micropoints()", "<= other.earned.micropoints()", "core/index"),
    ("core/score.hpp", "pillars.size() > 1 && i", "i", "core/index"),
    ("report/sentences.hpp", "x != y ? x > y : a < b", "x != y ? x < y : a < b", "report/report"),
    ("report/svg.hpp", "before += tally.max;\n  }\n  // Pillars", "before += tally.earned;\n  }\n  // Pillars", "report/report"),
    ("report/svg.hpp", "tally.covered == tally.max ? std::nullopt : tally.estimate", "tally.estimate", "report/report"),
    ("report/chart.hpp", "!weeks.front().told()", "false", "report/report"),
    ("report/chart.hpp", "place(i - 1, weeks[i - 1].ends->low)", "place(i - 1, weeks[i - 1].ends->high)", "report/report"),
    ("report/spread.hpp", "few = 30", "few = 29", "report/report"),
    ("report/html_card.hpp", "folded = reached || row.wholly_unknown()", "folded = row.wholly_unknown()", "report/report"),
    ("report/html_card.hpp", "i++ == most", "i++ == most + 1", "report/report"),
    ("report/html_card.hpp", "questions[j].title == questions[i].title", "false", "report/report"),
    ("report/team.hpp", "other.high() < own.earned ||", "", "report/report"),
    ("report/team.hpp", "if (told.exact() && printed)", "if (false)", "report/report"),
    ("report/plan.hpp", "width - 22));", "width - 54));", "report/plan"),
    ("report/plan.hpp", "(schedule.weeks() + parts - 1) / parts : fit", "fit : fit", "report/plan"),
    ("core/target.hpp", "return {\"{parts} out of {all}\", {parts, of}}", "return {\"{parts} of {all}\", {parts, of}}", "report/dilution"),
    ("report/reading.hpp", "said(read.kind_reason)", "language(read.kind_reason)", "report/reading"),
    ("report/reading.hpp", "all_ = all_ && told;", "all_ = all_ || told;", "report/reading"),
    ("report/sentences.hpp", "count.high() == Count::largest ? count.low() : count.high()", "count.low()", "report/first_screen"),
    ("report/sentences.hpp", "if (!language.has(entry.english)) return f(", "if (language.has(entry.english)) return f(", "report/report"),
    ("core/phrase.hpp", "if (n-- == 0) return", "if (n-- == 1) return", "core/target"),
    ("core/phrase.hpp", "find(name) == size) names", "true) names", "core/target"),
    ("words/language.hpp", "ours.has_all_of(theirs) && theirs.has_all_of(ours)", "ours.has_all_of(theirs)", "words/language"),
    ("words/retold.hpp", "best->letters < told->letters", "told->letters < best->letters", "words/retold"),
    ("words/retold.hpp", "if (value.find_first_not_of(\"0123456789\") != value.npos) return false;", "", "words/retold"),
    ("words/retold.hpp", "told.letters += value->letters;", "", "words/retold"),
    ("report/history.hpp", "for (Text& pillar : pillars) pillar = language(pillar);", "(void)language;", "report/history"),
    ("words/time.hpp", "if (any_new && any_aged)", "if (any_new || any_aged)", "time/rolling"),
    ("report/escape.hpp", "case '<': w(\"&lt;\")", "case '<': w(\"<\")", "report/report"),
]

SAME = ("doctest/doctest.h", "algorithm", "array", "functional", "map", "optional", "set", "span", "sstream", "string", "unordered_map", "variant", "vector")


def fails(program):
    """Also where it does not come to an end, as what counts up to a number that is no longer reached."""
    try:
        return subprocess.run([program], capture_output=True, timeout=600).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def run(number, mutant, work, main):
    header, old, new, test = mutant
    include = work / f"mutant{number}"
    shutil.copytree(top / "include", include)
    text = (include / "ssi" / header).read_text()
    source = top / f"tests/{test}_test.cpp"
    if not source.exists():
        return f"{source} is not there"
    if text.count(old) != 1:
        return f"{header}: {old!r} stands there {text.count(old)} times, not once"
    (include / "ssi" / header).write_text(text.replace(old, new))
    program = work / f"test{number}"
    command = [compiler, "-std=c++20", "-O0", "-Wfatal-errors", "-include", str(work / "same.hpp"), f"-I{include}", f"-I{top}/tests", '-DSSI_SAMPLE_EXPORTS=""', str(source), str(main), "-o", str(program)]
    built = subprocess.run(command, capture_output=True)
    killed = built.returncode != 0 or fails(program)
    shutil.rmtree(include)
    return None if killed else f"{header}: {old!r} -> {new!r} lives through {test}_test"


def main():
    work = Path(tempfile.mkdtemp())
    try:
        runner = work / "main.o"
        # What is the same for all of them is read once.
        (work / "same.hpp").write_text("".join(f"#include <{name}>\n" for name in SAME))
        suffix = "pch" if "clang" in compiler else "gch"
        subprocess.run([compiler, "-std=c++20", "-O0", "-x", "c++-header", work / "same.hpp", "-o", work / f"same.hpp.{suffix}"], check=True)
        subprocess.run([compiler, "-std=c++20", "-O0", "-c", top / "tests/main.cpp", "-o", runner], check=True)
        # What is changed by nothing has to live, or every mutant of a test that does not build would be seen.
        mutants = MUTANTS[part::parts]
        tests = {test: (header, old, old, test) for header, old, _, test in mutants}
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            broken = [test for test, why in zip(tests, pool.map(lambda test: run(test.replace("/", "-"), tests[test], work, runner), tests)) if not why]
            if broken:
                sys.exit(f"the library as it is does not pass these here: {' '.join(broken)}")
            lived = [why for why in pool.map(lambda i: run(i, mutants[i], work, runner), range(len(mutants))) if why]
    finally:
        shutil.rmtree(work)
    print("\n".join(lived) if lived else f"{len(mutants)} of {len(MUTANTS)} mutants, all seen by the tests")
    sys.exit(bool(lived))


main()
