// SPDX-License-Identifier: MIT
// A LoopWatch is the most work, in milliseconds of this thread alone, that kept the event loop from going round.
#pragma once

#include <QObject>
#include <ctime>
#include <utility>

class LoopWatch : public QObject {
public:
    LoopWatch() { startTimer(0); }
    double worst() const { return m_worst; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const double now = worked();
        m_worst = qMax(m_worst, now - std::exchange(m_before, now));
    }

private:
    static double worked()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_before = worked(), m_worst = 0;
};
