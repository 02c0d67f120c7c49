// SPDX-License-Identifier: MIT
// The SummaryPage shows a Summary: sections of labelled lines, those with a link lead to what they name.
#pragma once

#include "ui/inspector/summary.h"

class SummaryPage : public QWidget {
    Q_OBJECT
public:
    explicit SummaryPage(QWidget *parent = nullptr);
    void show(const Summary &summary);

signals:
    void goTo(AnyId id);

private:
    Summary m_shown;
    PanelHeader *m_header;
    Banner *m_notice;
    SectionList *m_sections;
};
