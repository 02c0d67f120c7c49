// SPDX-License-Identifier: MIT
// A Timestamp is a moment in milliseconds since 1970 UTC; 0 is "not known" or "never".
#pragma once

#include <QDateTime>
#include <compare>

struct Timestamp {
    qint64 ms = 0;
    static Timestamp now() { return {QDateTime::currentMSecsSinceEpoch()}; }
    // The last moment of the day, in UTC.
    static Timestamp endOf(QDate day) { return {day.endOfDay(Qt::UTC).toMSecsSinceEpoch()}; }
    explicit operator bool() const { return ms != 0; }
    QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    auto operator<=>(const Timestamp &) const = default;
};
