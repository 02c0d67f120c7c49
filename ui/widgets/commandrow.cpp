// SPDX-License-Identifier: MIT
#include "ui/widgets/commandrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/copyabletext.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

CommandRow::CommandRow(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new RoleLabel(theme::Role::Muted, title, this)),
      m_command(new CopyableText(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_command->setAccessibleName(title);
    auto *copy = new QPushButton(theme::icon("copy"), tr("Copy"), this);
    copy->setAccessibleName(tr("Copy: %1").arg(title));
    copy->setAutoDefault(false);
    row->addWidget(m_title);
    row->addWidget(m_command, 1);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
}

void CommandRow::show(const QString &command)
{
    m_command->show(command);
    setVisible(!command.isEmpty());
}

QString CommandRow::command() const { return m_command->text(); }

int CommandRow::titleWidth() const { return m_title->sizeHint().width(); }

void CommandRow::setTitleWidth(int width) { m_title->setMinimumWidth(width); }
