// SPDX-License-Identifier: MIT
// An ImpactView shows what a change does to launches: counted first, then each before → after.
#pragma once

#include "ui/models/impactmodel.h"
#include "ui/widgets/labels.h"

class FilterLine;
class QTableView;

class ImpactView : public QWidget {
    Q_OBJECT
public:
    // Low: where there is little height, with one line above the rows.
    enum class Height { Full, Low };

    explicit ImpactView(Height height = Height::Full, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ImpactLines> &lines);
    // A sentence in place of rows.
    void showSentence(const QString &sentence);
    // Sentences and rows as text, for the clipboard.
    QString asText() const;
    ImpactModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    FilterLine *filterBox() const { return m_filter; }
    QPushButton *copyButton() const { return m_copy; }

signals:
    void goTo(AnyId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTableView *makeTable();
    QWidget *makeBar();
    QString head() const; // the sentences above the rows, as text
    void refresh();

    const Height m_height;
    ImpactModel *m_model;
    std::shared_ptr<const ImpactLines> m_lines;
    QLabel *m_label;
    QLabel *m_sentence; // elided where there is one line
    RoleLabel *m_places, *m_running, *m_staying, *m_empty;
    QWidget *m_bar;
    FilterLine *m_filter;
    QPushButton *m_go, *m_copy;
    QTableView *m_table;
};
