// SPDX-License-Identifier: MIT
// The CoverageView shows a coverage matrix: names stay while it is scrolled, the row and column under the pointer
// and of the current cell stand out.
#pragma once

#include "ui/models/coveragemodel.h"
#include "ui/views/copying.h"

#include <QTableView>

class CoverageView : public QTableView {
    Q_OBJECT
public:
    explicit CoverageView(CoverageModel *model, QWidget *parent = nullptr);

    CoverageModel *coverage() const { return m_model; }
    QModelIndex hovered() const { return m_hovered; }
    // The names beside and above the cells.
    const QStringList &mcis() const { return m_mcis; }
    const QStringList &clouds() const { return m_clouds; }
    // Rows and columns as wide and as high as their names and numbers need.
    void fit();
    // What is shown as lines of cells that are separated by tabs, to the clipboard.
    void copyAll();
    Copying *copying() const { return m_copying; }

signals:
    void currentCell(const QModelIndex &index);
    void activatedCell(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void hover(const QModelIndex &index);
    void fitHeader();

    CoverageModel *m_model;
    Copying *m_copying;
    QPersistentModelIndex m_hovered;
    QStringList m_mcis, m_clouds;
};
