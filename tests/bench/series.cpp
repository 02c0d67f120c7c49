// SPDX-License-Identifier: MIT
#include "tests/bench/series.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

double clockMs(ClockKind clock)
{
    if (clock == ClockKind::Children) {
        rusage usage {};
        getrusage(RUSAGE_CHILDREN, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
            + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
    }
    timespec time {};
    clock_gettime(clock == ClockKind::Cpu           ? CLOCK_THREAD_CPUTIME_ID
                      : clock == ClockKind::Process ? CLOCK_PROCESS_CPUTIME_ID
                                                    : CLOCK_MONOTONIC,
                  &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

namespace {
double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}
} // namespace

double Series::smallest() const { return *std::min_element(ms.cbegin(), ms.cend()); }
double Series::median() const { return ::median(ms); }
double Series::largest() const { return *std::max_element(ms.cbegin(), ms.cend()); }

double ratio(const Series &of, const Series &to)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < of.ms.size(); ++i)
        ratios.append(of.ms.at(i) / to.ms.at(i));
    return median(ratios);
}

QList<Series> compare(const QString &title, ClockKind clock, int rounds, const QList<Contender> &contenders)
{
    QList<Series> all;
    for (const Contender &contender : contenders)
        all.append({contender.name, {}});
    for (int round = -1; round < rounds; ++round) {
        for (qsizetype i = 0; i < contenders.size(); ++i) {
            const double start = clockMs(clock);
            contenders.at(i).run();
            if (round >= 0)
                all[i].ms.append(clockMs(clock) - start);
        }
    }
    std::printf("%s (%s, ms of %d rounds)\n", qPrintable(title),
                clock == ClockKind::Wall ? "wall time" : "CPU time", rounds);
    for (const Series &series : all)
        std::printf("  %-52s %10.3f %10.3f %10.3f  ratio %8.4f\n", qPrintable(series.name), series.smallest(),
                    series.median(), series.largest(), ratio(series, all.constLast()));
    std::printf("\n");
    std::fflush(stdout);
    return all;
}

void printGoals(const QList<Goal> &goals)
{
    std::printf("%-4s %-62s %10s %10s  %s\n", "goal", "what", "measured", "at most", "met");
    for (const Goal &goal : goals)
        std::printf("%-4s %-62s %10.4f %10.4f  %s\n", qPrintable(goal.id), qPrintable(goal.text),
                    goal.measured, goal.atMost, goal.measured <= goal.atMost ? "met" : "NOT MET");
}
