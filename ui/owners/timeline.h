// SPDX-License-Identifier: MIT
// The Timeline of a server: previous launches, Current and Next, in the order of time, and what happened to
// the launch that is shown. Choosing a launch shows it beside Next.
#pragma once

#include "core/plan/owner.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QHBoxLayout;
class WrappedText;

// One moment of the timeline: a circle and a word or a date.
class TimelineNode : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Previous, Current, Next };
    TimelineNode(Kind kind, const QString &text, const QString &detail, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Of a previous launch, whose day may be cut, the same for all.
    static int leastWidth(Kind kind, const QString &text, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Kind m_kind;
    QString m_detail;
};

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    // `chosen`: the launch that is shown beside Next; none when the server never ran.
    void show(const Plan &plan, Id<Server> server, Id<Instance> chosen);
    QSize minimumSizeHint() const override;
    // For Current, Next and the last previous launches, without any of them behind "…" that need not be.
    int wantedWidth() const;

signals:
    void chosen(Id<Instance> launch);
    void nextWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    // Left and Right go along it; Tab goes to what is chosen, and on.
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Moment {
        Id<Instance> launch; // none: Next
        TimelineNode::Kind kind = TimelineNode::Kind::Next;
        QString text, detail, sentence;
        bool operator==(const Moment &) const = default;
    };
    Moment momentOf(const Plan &plan, Id<Instance> id) const;
    void showEvents(const Plan &plan, Id<Instance> launch);
    // Puts on the line as many of the moments as there is room for, the last ones, and what is chosen.
    void arrange();
    int widthOfOthers() const;
    int widthOfPrevious() const;
    qsizetype roomForPrevious() const;
    void rebuild();
    void addOlder();
    void mark();

    QHBoxLayout *m_layout;
    WrappedText *m_events;
    QList<Moment> m_all;              // the oldest first, Next last
    QList<Moment> m_moments, m_older; // of them, on the line and behind "…"
    Id<Instance> m_chosen;
    QList<TimelineNode *> m_nodes;
};

// "3 Nov", with the year when it is another than today's.
QString shortDate(Timestamp time);
// "3 November 2026 14:02"
QString longDate(Timestamp time);
// Of a previous launch: "3 Nov – 9 Nov", or "3 Nov" when it ended on the day it began.
QString periodText(const Instance &launch);
