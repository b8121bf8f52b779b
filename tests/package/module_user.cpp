// import in place of #include.
import ssi;

constexpr ssi::Activity somebody{.content = {.posts = 39, .posting_weeks = 12}};
static_assert(ssi::standard::model.score(somebody).total.earned == ssi::Points{11});

int main() {
  const auto plan = ssi::planned(ssi::standard::model, somebody, ssi::Budget{60}, ssi::standard::actions);
  return plan.state == ssi::PlanState::planned ? 0 : 1;
}
