// SPDX-License-Identifier: MIT
// A Series is the times of one thing done several times; things to compare are done in turn.
#pragma once

#include <QList>
#include <QString>
#include <functional>

// Wall: as a person waits. Cpu: of this thread alone, which other programs disturb less. Process: of all of
// this process's threads. Children: of the processes that were started and have ended.
enum class ClockKind { Wall, Cpu, Process, Children };
double clockMs(ClockKind clock);

struct Series {
    QString name;
    QList<double> ms;

    double smallest() const;
    double median() const;
    double largest() const;
};

struct Contender {
    QString name;
    std::function<void()> run;
};

// Runs all contenders in turn, `rounds` times after one round that does not count, and prints each one's
// min, median and max, and its ratio to the last, which is the yardstick.
QList<Series> compare(const QString &title, ClockKind clock, int rounds, const QList<Contender> &contenders);
// The median of the ratios taken round by round.
double ratio(const Series &of, const Series &to);

// What the table at the end says of a goal.
struct Goal {
    QString id, text;
    double measured = 0, atMost = 0;
};
void printGoals(const QList<Goal> &goals);
