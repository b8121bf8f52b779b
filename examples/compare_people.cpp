// Two people compared: where the difference comes from, row by row, with nothing left over.
#include <iostream>
#include <ssi/ssi.hpp>

int main() {
  using namespace ssi;
  const Activity ana{.content = {.posts = 11, .posting_weeks = 8, .articles = 1, .comments_given = 24},
                     .relationships = {.messages_sent = 20, .messages_received = 22, .messages_replied = 18}};
  const Activity ben{.content = {.posts = 1, .posting_weeks = 1, .articles = 0, .comments_given = 40},
                     .relationships = {.messages_sent = 4}};

  const auto comparison = compare(standard::model, ana, ben);
  Points sum;
  for (const RowDifference& row : comparison.rows) {
    sum += row.difference();
    if (row.difference() == Points{} && row.comparable()) continue;
    std::cout << row.subject.title << ": " << (row.difference() > Points{} ? "+" : "") << row.difference().text(2)
              << (row.comparable() ? "" : "  (known for one of them only)") << '\n';
  }
  std::cout << "in all " << comparison.difference.text() << ", the rows sum to it: " << std::boolalpha
            << (sum == comparison.difference) << '\n';
  std::cout << "rows that cannot be compared: " << comparison.not_comparable << '\n';
}
