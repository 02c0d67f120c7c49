// SPDX-License-Identifier: MIT
// Letting go of a large value on another thread: to free what a hundred thousand rows hold takes longer than a frame.
#pragma once

#include <QThreadPool>
#include <memory>

template <class T> void letGo(T &&value)
{
    static_assert(!std::is_lvalue_reference_v<T>, "It is given away.");
    auto held = std::make_shared<std::remove_cv_t<T>>(std::forward<T>(value));
    QThreadPool::globalInstance()->start([held = std::move(held)]() mutable { held.reset(); });
}
