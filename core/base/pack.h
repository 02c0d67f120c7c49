// SPDX-License-Identifier: MIT
// A Pack is one value of each of some different types, taken by type: a std::tuple without the
// constructors that cost compile time.
#pragma once

template <class T> struct PackSlot {
    T value {};
};

template <class... T> struct Pack : PackSlot<T>... {
    template <class U> constexpr U &get() { return static_cast<PackSlot<U> &>(*this).value; }
    template <class U> constexpr const U &get() const
    {
        return static_cast<const PackSlot<U> &>(*this).value;
    }
    // Calls visit(value) for every value in order.
    template <class Visit> constexpr void forEach(Visit &&visit) { (visit(get<T>()), ...); }
    template <class Visit> constexpr void forEach(Visit &&visit) const { (visit(get<T>()), ...); }
    // True when all claim(value) are; stops at the first that is not.
    template <class Claim> bool all(Claim &&claim) const { return (claim(get<T>()) && ...); }
};

template <class... T> Pack(T...) -> Pack<T...>;

// The values of both; no type is in both.
template <class... A, class... B>
constexpr Pack<A..., B...> operator+(const Pack<A...> &a, const Pack<B...> &b)
{
    return {PackSlot<A> {a.template get<A>()}..., PackSlot<B> {b.template get<B>()}...};
}
template <class... P> constexpr auto joined(const P &...packs) { return (packs + ...); }
