// SPDX-License-Identifier: MIT
#include "ui/views/exportbutton.h"

#include "ui/theme/theme.h"

#include <QMenu>

ExportButton::ExportButton(QWidget *parent) : QToolButton(parent)
{
    setText(tr("Export"));
    setIcon(theme::icon("export"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("&Copy the Table")), &QAction::triggered, this, &ExportButton::copyWanted);
    connect(menu->addAction(tr("As C&SV…")), &QAction::triggered, this,
            [this] { emit exportWanted(ExportFormat::Csv); });
    connect(menu->addAction(tr("As &HTML…")), &QAction::triggered, this,
            [this] { emit exportWanted(ExportFormat::Html); });
    setMenu(menu);
}
