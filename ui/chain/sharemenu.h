// SPDX-License-Identifier: MIT
// The ShareMenu hands a chain to others: copied as text or picture, saved, or printed.
#pragma once

#include "core/answer/chain.h"
#include "ui/workbench/workbench.h"

#include <QMenu>

class QPrinter;

class ShareMenu : public QMenu {
    Q_OBJECT
public:
    // `chain`: what is shown when an entry is chosen.
    ShareMenu(Workbench &bench, const std::function<Chain()> &chain, QWidget *parent);

private:
    void copy(bool text, bool picture);
    void save();
    void preview();

    Workbench &m_bench;
    std::function<Chain()> m_chain;
};
