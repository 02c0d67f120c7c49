// SPDX-License-Identifier: MIT
// The CoveragePage shows which MultiCloud Images support which clouds: of everything, a ServerTemplate or a
// deployment.
#pragma once

#include "ui/views/coverageview.h"
#include "ui/views/exportbutton.h"
#include "ui/widgets/labels.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

class CoveragePage : public Panel {
    Q_OBJECT
public:
    explicit CoveragePage(QWidget *parent = nullptr);

    // Says that `scope` is being looked at.
    void expect(const Plan &plan, AnyId scope);
    void show(CoverageFacts facts);
    CoverageView *view() const { return m_view; }
    QLineEdit *filterBox() const { return m_mcis; }
    QString describedCell() const { return m_described->text(); }
    QString emptyText() const;
    // The MultiCloud Image of the current cell.
    QList<AnyId> selection() const;
    // Its setting; none where there is none.
    AnyId setting() const;

signals:
    void scopeWanted(AnyId scope);
    void selected();
    void goTo(AnyId setting);
    void exportWanted(const SheetMaker &sheet, const QString &title, ExportFormat format);

private:
    void addScope();
    QWidget *makeFilterRow();
    void fillScopes(const Plan &plan);
    void filter();
    void refresh();
    void describe(const QModelIndex &index);
    QString title() const;
    SheetMaker sheet() const;

    AnyId m_scope;
    bool m_isCurrent = false; // what is shown is of m_scope
    QList<AnyId> m_scopes;
    QStringList m_scopeNames;
    PanelHeader *m_header;
    QComboBox *m_scopeBox;
    QLineEdit *m_mcis, *m_clouds;
    QCheckBox *m_onlyUsed;
    ExportButton *m_export;
    CoverageModel *m_model;
    CoverageView *m_view;
    RoleLabel *m_empty, *m_described, *m_legend;
};
