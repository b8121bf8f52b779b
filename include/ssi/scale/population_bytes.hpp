// Populations as bytes, to be kept, sent and merged on any machine.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_POPULATION_BYTES_HPP
#define SSI_SCALE_POPULATION_BYTES_HPP

#include <span>

#include "ssi/core/bytes.hpp"
#include "ssi/core/digest.hpp"
#include "ssi/scale/population.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Writes and reads a population in a fixed layout of little-endian numbers, the same on every machine:
///
///     8   "SSIPOPUL"
///     4   the layout's version, 2
///     4   the number of pillars
///     8   hash (64-bit FNV-1a) of the model's name
///     4   the model's version          4   the weeks of the window
///     8   digest of the model's definition
///     8   refused members
///     then for the total and each pillar:
///     8   most points, in micropoints  8   members known        8   members unknown
///     8   sum of micropoints           16  sum of squares, low half first
///     8 * 1001 counts of the bins
///     8   hash (64-bit FNV-1a) of all bytes before it
///
/// to_bytes() and from_bytes() know the number of pillars:
///
///     auto read = Population{standard::model};
///     !from_bytes(to_bytes(team), read)   // true: there is no problem, and read == team
template <std::size_t Pillars>
class PopulationBytes {
 public:
  /// Of so many pillars.
  [[nodiscard]] static constexpr std::size_t size_of(std::size_t pillars) {
    return 48 + (pillars + 1) * (48 + 8 * Distribution::bins) + 8;
  }
  using Bytes = Sized<std::uint8_t, Pillars == at_run_time ? at_run_time : size_of(Pillars)>;

  [[nodiscard]] static Bytes write(const Population<Pillars>& population) {
    Bytes bytes{};
    if constexpr (Pillars == at_run_time) bytes.resize(size_of(population.pillars_.size()));
    std::size_t at = 0;
    for (const char c : magic) bytes[at++] = static_cast<std::uint8_t>(c);
    each(population, [&](std::uint64_t value, std::size_t width) {
      for (std::size_t i = 0; i < width; ++i) bytes[at++] = static_cast<std::uint8_t>(value >> (8 * i));
    });
    const std::uint64_t sum = hash(bytes.data(), at);
    for (std::size_t i = 0; i < 8; ++i) bytes[at++] = static_cast<std::uint8_t>(sum >> (8 * i));
    return bytes;
  }

  /// Reads into a population of the same model and window, which is left as it was where there is a problem.
  [[nodiscard]] static Problem read(std::span<const std::uint8_t> bytes, Population<Pillars>& population) {
    const auto broken = [](Text culprit) { return Problem{rules::bytes_are_whole, ShortText{culprit}}; };
    for (std::size_t i = 0; i < magic.size(); ++i)
      if (i >= bytes.size() || bytes[i] != static_cast<std::uint8_t>(magic.begin()[i]))
        return broken("a population that begins otherwise");
    if (bytes.size() >= 12 && number(bytes, 8, 4) != layout)
      return {rules::bytes_are_of_this_layout, detail::other_layout("a population", number(bytes, 8, 4), layout)};
    const std::size_t size = size_of(population.pillars_.size());
    if (bytes.size() != size)
      return broken(ShortText{"a population of "}.append(bytes.size()).append(" bytes, not ").append(size).view());
    if (number(bytes, size - 8, 8) != hash(bytes.data(), size - 8)) return broken("a population with another checksum");
    Population<Pillars> read = population;
    std::size_t at = magic.size(), other = 0;
    each(read, [&]<class Value>(Value& value, std::size_t width) {
      const std::uint64_t there = number(bytes, at, width);
      if constexpr (!std::is_const_v<Value>)
        value = there;
      else if (other == 0 && value != there)
        other = at;
      at += width;
    });
    if (other == digest_at)
      return {rules::populations_are_of_one_model,
              ShortText{"a model of the same name and version, but defined otherwise"}};
    if (other != 0)
      return {rules::populations_are_of_one_model,
              detail::numbered("another model or window", "version ", number(bytes, version_at, 4), ", ",
                               number(bytes, version_at + 4, 4), " weeks")};
    // Anybody can make the checksum.
    if (!read.valid())
      return {rules::bytes_say_what_can_be, ShortText{"a population whose numbers do not fit together"}};
    population = read;
    return {};
  }

 private:
  static constexpr Text magic = "SSIPOPUL";
  static constexpr std::uint64_t layout = 2;
  static constexpr std::size_t version_at = 24, digest_at = 32;

  // The one list of what is in the layout: f(value, width); a const value is what the reader expects.
  template <class Some, class F>
  static void each(Some& population, F&& f) {
    const auto expect = [&](std::uint64_t value, std::size_t width) { f(std::as_const(value), width); };
    expect(layout, 4);
    expect(population.pillars_.size(), 4);
    expect(detail::Digest{}.add(population.model_.name).value(), 8);
    expect(population.model_.version, 4);
    expect(population.window_.weeks, 4);
    expect(population.digest_, 8);
    f(population.refused_, 8);
    const auto distribution = [&](auto& of) {
      expect(static_cast<std::uint64_t>(of.most_.micropoints()), 8);
      f(of.size_, 8);
      f(of.unknown_, 8);
      f(of.sum_, 8);
      f(of.squares_.low, 8);
      f(of.squares_.high, 8);
      for (auto& count : of.counts_) f(count, 8);
    };
    distribution(population.total_);
    for (auto& pillar : population.pillars_) distribution(pillar);
  }
  static std::uint64_t number(std::span<const std::uint8_t> bytes, std::size_t at, std::size_t width) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width; ++i) value |= std::uint64_t{bytes[at + i]} << (8 * i);
    return value;
  }
  static std::uint64_t hash(const std::uint8_t* bytes, std::size_t length) {
    detail::Digest digest;
    for (std::size_t i = 0; i < length; ++i) digest.add(bytes[i]);
    return digest.value();
  }
};

/// To be kept, sent and read by from_bytes() on any machine.
template <std::size_t Pillars>
[[nodiscard]] typename PopulationBytes<Pillars>::Bytes to_bytes(const Population<Pillars>& population) {
  return PopulationBytes<Pillars>::write(population);
}
/// What is wrong with the bytes; nothing: the population is what they say, else it is as it was. Rules:
/// bytes_are_whole, bytes_are_of_this_layout, populations_are_of_one_model, bytes_say_what_can_be.
template <std::size_t Pillars>
[[nodiscard]] Problem from_bytes(std::span<const std::uint8_t> bytes, Population<Pillars>& population) {
  return PopulationBytes<Pillars>::read(bytes, population);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
