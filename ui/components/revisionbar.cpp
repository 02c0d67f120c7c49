// SPDX-License-Identifier: MIT
#include "ui/components/revisionbar.h"

#include "core/base/words.h"
#include "core/edit/revisions.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace {
constexpr qsizetype shownAtOnce = 5;

QString shortText(int revision)
{
    return revision == 0 ? Words::tr("HEAD") : Words::tr("rev %1").arg(revision);
}
} // namespace

template <class Revision> QList<Id<Revision>> revisionsInOrder(const Plan &plan, Id<Revision> revision)
{
    QList<Id<Revision>> ids = edit::revisionsOf<Revision>(plan, plan.row(revision).lineage);
    std::stable_sort(ids.begin(), ids.end(), [&plan](Id<Revision> a, Id<Revision> b) {
        const int left = plan.row(a).revision, right = plan.row(b).revision;
        return left == 0 || right == 0 ? left < right : left > right;
    });
    return ids;
}

template <class Revision> QString sentenceOfRevision(const Revision &row)
{
    QStringList parts;
    if (row.isHead())
        parts.append(Words::tr("HEAD: the working copy, can be edited"));
    else if (row.commitMessage.isEmpty())
        parts.append(Words::tr("Revision %1").arg(row.revision));
    else
        parts.append(Words::tr("Revision %1: %2").arg(QString::number(row.revision), row.commitMessage));
    if (!row.committedBy.isEmpty())
        parts.append(Words::tr("by %1").arg(row.committedBy));
    if (row.committedAt)
        parts.append(QLocale().toString(row.committedAt.toDateTime().toLocalTime().date(), "d MMMM yyyy"));
    if (row.publishedAt)
        parts.append(Words::tr("published"));
    if (row.removed)
        parts.append(Words::tr("deleted"));
    return parts.join(QStringLiteral(" · "));
}

template QList<Id<ServerTemplate>> revisionsInOrder(const Plan &, Id<ServerTemplate>);
template QList<Id<MultiCloudImage>> revisionsInOrder(const Plan &, Id<MultiCloudImage>);
template QString sentenceOfRevision(const ServerTemplate &);
template QString sentenceOfRevision(const MultiCloudImage &);

RevisionBar::RevisionBar(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::smallGap);
    setAccessibleName(tr("Revisions"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

template <class Revision>
QList<RevisionBar::Item> RevisionBar::itemsOf(const Plan &plan, Id<Revision> revision)
{
    QList<Item> items;
    for (const Id<Revision> id : revisionsInOrder(plan, revision))
        items.append({id, shortText(plan.row(id).revision), sentenceOfRevision(plan.row(id))});
    return items;
}

void RevisionBar::show(const Plan &plan, AnyId revision)
{
    const QList<Item> items = revision.is<ServerTemplate>() ? itemsOf(plan, revision.as<ServerTemplate>())
                                                            : itemsOf(plan, revision.as<MultiCloudImage>());
    if (items == m_items && revision == m_shown)
        return;
    m_items = items;
    m_shown = revision;
    rebuild(revision);
}

// What is shown has a button of its own, also when it is old.
void RevisionBar::rebuild(AnyId shown)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                m_buttons->removeButton(button);
            widget->hide();
            widget->deleteLater(); // it may be what was clicked
        }
        delete item;
    }
    QList<Item> older;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        if (i < shownAtOnce || item.id == shown)
            addButton(item, item.id == shown);
        else
            older.append(item);
    }
    if (!older.isEmpty())
        addOlder(older);
    m_layout->addStretch(1);
    if (hadFocus && m_buttons->checkedButton())
        m_buttons->checkedButton()->setFocus();
}

void RevisionBar::addButton(const Item &item, bool isShown)
{
    auto *button = new QToolButton(this);
    button->setText(item.text);
    button->setCheckable(true);
    button->setChecked(isShown);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(item.sentence);
    button->setToolTip(theme::tooltip(item.sentence));
    m_buttons->addButton(button);
    m_layout->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id = item.id] {
        if (id != m_shown)
            emit chosen(id);
    });
}

void RevisionBar::addOlder(const QList<Item> &older)
{
    auto *button = new QToolButton(this);
    button->setText(QStringLiteral("…"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Older revisions"));
    button->setToolTip(tr("Older revisions"));
    auto *menu = new QMenu(button);
    for (const Item &item : older)
        menu->addAction(QString(item.sentence).replace(u'&', QStringLiteral("&&")), this,
                        [this, id = item.id] { emit chosen(id); });
    button->setMenu(menu);
    m_layout->addWidget(button);
}
