// SPDX-License-Identifier: MIT
#include "ui/templates/carriedtab.h"

#include "core/format/yaml.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
// The name that a part of a list goes by: a script's, an alert's.
QString titleOf(const yaml::Node &item, int number)
{
    for (const char *key : {"Name", "name"})
        if (const yaml::Entry *named = item.find(QString::fromLatin1(key)); named && named->value.isScalar())
            return named->value.text;
    return CarriedTab::tr("%1.").arg(number);
}

void addParts(QTreeWidgetItem *parent, const yaml::Node &node);

void addPart(QTreeWidgetItem *parent, const QString &name, const yaml::Node &value)
{
    auto *item = new QTreeWidgetItem(parent, {name, value.isScalar() ? value.text : QString()});
    for (int column = 0; column < 2; ++column)
        item->setToolTip(column, theme::tooltip(item->text(column)));
    if (value.isSequence())
        item->setText(
            1, theme::counted(value.items.size(), CarriedTab::tr("1 item"), CarriedTab::tr("%1 items")));
    addParts(item, value);
}

void addParts(QTreeWidgetItem *parent, const yaml::Node &node)
{
    for (const yaml::Entry &entry : node.entries)
        addPart(parent, entry.key.text, entry.value);
    int number = 0;
    for (const yaml::Node &item : node.items) {
        ++number;
        if (item.isScalar())
            new QTreeWidgetItem(parent, {CarriedTab::tr("%1.").arg(number), item.text});
        else
            addPart(parent, titleOf(item, number), item);
    }
}
} // namespace

CarriedTab::CarriedTab(QWidget *parent)
    : QWidget(parent), m_note(new RoleLabel(theme::Role::Muted, {}, this)), m_choice(new QWidget(this)),
      m_asOutline(new QRadioButton(tr("&Outline"))), m_outline(new QTreeWidget(this)),
      m_text(new QPlainTextEdit(this))
{
    m_note->setWordWrap(true);
    m_note->setContentsMargins(10, 8, 10, 0);
    auto *asText = new QRadioButton(tr("&Text"));
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_asOutline);
    row->addWidget(asText);
    row->addStretch(1);
    m_asOutline->setChecked(true);
    m_outline->setObjectName("carried");
    m_outline->setHeaderLabels({tr("Name"), tr("Value")});
    m_outline->setAccessibleName(tr("Inputs, scripts and alerts"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->header()->resizeSection(0, fontMetrics().averageCharWidth() * 34);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Inputs, scripts and alerts as text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_note);
    layout->addWidget(m_choice);
    layout->addWidget(m_outline, 1);
    layout->addWidget(m_text, 1);
    layout->addStretch(0);
    connect(m_asOutline, &QRadioButton::toggled, this, &CarriedTab::showOutline);
    show(ServerTemplate {});
}

void CarriedTab::show(const ServerTemplate &serverTemplate)
{
    const bool isEmpty = serverTemplate.carried.trimmed().isEmpty();
    m_note->setText(isEmpty
                        ? tr("No inputs, scripts or alerts came with this ServerTemplate. They are carried "
                             "along from imported right_st files; images do not depend on them.")
                        : tr("Carried along from the import, and exported as they are. They are not edited "
                             "here."));
    m_choice->setVisible(!isEmpty);
    if (serverTemplate.carried != m_shown || isEmpty) {
        m_shown = serverTemplate.carried;
        m_text->setPlainText(m_shown);
        m_outline->clear();
        if (const auto root = yaml::parse(m_shown.toUtf8(), tr("the ServerTemplate")))
            addParts(m_outline->invisibleRootItem(), *root);
        m_outline->expandToDepth(1);
    }
    showOutline();
}

void CarriedTab::showOutline()
{
    const bool isEmpty = m_choice->isHidden();
    m_outline->setVisible(!isEmpty && m_asOutline->isChecked());
    m_text->setVisible(!isEmpty && !m_asOutline->isChecked());
}
