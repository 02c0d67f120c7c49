// SPDX-License-Identifier: MIT
// The FilterCompleter offers terms and values below a line where a filter is typed.
#pragma once

#include "core/query/complete.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

class FilterCompleter : public QCompleter {
    Q_OBJECT
public:
    explicit FilterCompleter(QLineEdit *line);
    // What is filtered; asked for each time, so that it is the plan of now.
    void setSource(query::Kind kind, const std::function<const Plan &()> &plan);
    // `asked`: also where nothing was begun.
    void offer(bool asked);

private:
    void insert(const QString &text);

    QLineEdit *m_line;
    QStandardItemModel *m_offers;
    query::Completion m_completion;
    query::Kind m_kind = query::Kind::Owners;
    std::function<const Plan &()> m_plan;
};
