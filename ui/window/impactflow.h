// SPDX-License-Identifier: MIT
// The ImpactFlow does an edit, but where it changes the launches of others or of several, it shows that first
// and asks.
#pragma once

#include "ui/workbench/workbench.h"

#include <QObject>

class ImpactDialog;
struct ImpactLines;

class ImpactFlow : public QObject {
    Q_OBJECT
public:
    ImpactFlow(Workbench &bench, QObject *parent);
    // `done` is called once the edit is done. In a trial nobody is asked.
    void propose(const Result<Change> &change, const std::function<void()> &done);

private:
    struct Proposal;
    void look(const std::shared_ptr<Proposal> &proposal);
    void ask(const std::shared_ptr<Proposal> &proposal, const std::shared_ptr<const ImpactLines> &lines);
    void apply(const Proposal &proposal);

    Workbench &m_bench;
};
