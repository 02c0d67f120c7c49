// SPDX-License-Identifier: MIT
// The FindingsFlow keeps the findings of the open plan current and brings them to where they are shown.
#pragma once

#include "core/document/livefindings.h"
#include "ui/workbench/workbench.h"

class DrawerTab;
class FindingsView;
class StatusLine;

class FindingsFlow : public QObject {
    Q_OBJECT
public:
    FindingsFlow(Workbench &bench, QWidget *parent);
    LiveFindings &live() { return m_live; }
    FindingsView *view() const { return m_view; }
    // Where findings are told besides their own list.
    void tellIn(DrawerTab *tab, StatusLine *status);

    // Another document; its plan when all of it is read.
    void begin(const Document &document);
    void reset(const Document &document);
    void setEditable(bool editable);
    void follow(const Document &document, const Change &change);

signals:
    void goTo(AnyId subject, std::optional<LaunchField> field);

private:
    Workbench &m_bench;
    LiveFindings m_live;
    FindingsView *m_view;
};
