// SPDX-License-Identifier: MIT
// Blocks are parts of something long that all processors work off: each takes the next when it is done with one.
#pragma once

#include <QtGlobal>
#include <atomic>
#include <thread>
#include <vector>

// Calls work(first, end) for every block of `size` of `count` things, and returns when all is done. makeWork() makes one
// work for each processor, which may keep what it found for the blocks to come.
template <class MakeWork> void workOffInBlocks(qsizetype count, qsizetype size, const MakeWork &makeWork)
{
    std::atomic<qsizetype> next {0};
    const auto workOff = [&] {
        auto work = makeWork();
        for (qsizetype first = next.fetch_add(size); first < count; first = next.fetch_add(size))
            work(first, qMin(first + size, count));
    };
    const qsizetype blocks = (count + size - 1) / size;
    std::vector<std::thread> others;
    for (qsizetype i = qMin<qsizetype>(std::thread::hardware_concurrency(), blocks); i > 1; --i)
        others.emplace_back(workOff);
    workOff();
    for (std::thread &other : others)
        other.join();
}
