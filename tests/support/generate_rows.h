// SPDX-License-Identifier: MIT
// What the parts of the plan generator share: which image has which number, times and digits.
#pragma once

#include "tests/support/generate.h"

#include <QRandomGenerator>

namespace generate {
inline constexpr Timestamp Start {1'700'000'000'000};

inline Timestamp after(int minutes) { return {Start.ms + qint64(minutes) * 60'000}; }

// A spread of the numbers in which no two meet, as hexadecimal digits.
inline QByteArray scattered(quint64 number)
{
    return QByteArray::number(qulonglong(number * 0x9E3779B97F4A7C15u), 16).rightJustified(16, '0');
}

inline int imagesPerCloud(const Size &size) { return size.images / size.clouds; }
// The image `number` of a cloud: of each hundred, the second is a kernel and the third a ramdisk.
inline Id<Image> imageOf(const Size &size, Id<Cloud> cloud, int number)
{
    return {quint32(number * size.clouds) + cloud.value};
}
inline Id<Image> machineOf(const Size &size, QRandomGenerator &random, Id<Cloud> cloud)
{
    const int number = random.bounded(imagesPerCloud(size));
    return imageOf(size, cloud, number % 100 == 1 || number % 100 == 2 ? number - number % 100 : number);
}

// The instances, running and previous, of all servers and arrays of the plan, and their snapshots.
Change instances(const Plan &plan, const Size &size, QRandomGenerator &random);
// Events of instances, schedules of arrays, tests, waivers and rule settings.
Change notes(const Plan &plan, QRandomGenerator &random);
} // namespace generate
