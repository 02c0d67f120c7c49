// SPDX-License-Identifier: MIT
// A SectionPanel is labelled lines under a title; those with a link lead to what they name. Long ones are
// folded until a person wants them all.
#pragma once

#include "core/plan/anyid.h"
#include "ui/widgets/labels.h"

class QVBoxLayout;

struct PageLine {
    QString label, text, detail;
    AnyId link; // where the text leads; none: it only says something
    bool operator==(const PageLine &) const = default;
};

struct PageSection {
    QString title;
    QList<PageLine> lines;
    qsizetype leftOut = 0; // lines that are not shown, also when unfolded
    bool operator==(const PageSection &) const = default;
    void add(const QString &label, const QString &text, AnyId link = {});
};

class SectionPanel : public Panel {
    Q_OBJECT
public:
    static constexpr qsizetype linesFolded = 12, linesAtMost = 400;

    explicit SectionPanel(QWidget *parent = nullptr);
    void show(const PageSection &section);

signals:
    void goTo(AnyId id);

private:
    void build();
    QWidget *valueOf(const PageLine &line);
    QWidget *makeRows(qsizetype count);

    PageSection m_shown;
    bool m_isUnfolded = false;
    QVBoxLayout *m_layout;
};

// Sections under each other, shown anew without flicker where they are the same.
class SectionList : public QWidget {
    Q_OBJECT
public:
    explicit SectionList(QWidget *parent = nullptr);
    void show(const QList<PageSection> &sections);

signals:
    void goTo(AnyId id);

private:
    QList<PageSection> m_shown;
    QList<SectionPanel *> m_panels;
    QVBoxLayout *m_layout;
};
