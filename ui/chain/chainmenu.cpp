// SPDX-License-Identifier: MIT
#include "ui/chain/chainmenu.h"

#include "core/edit/launches.h"
#include "core/edit/next.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "ui/inspector/fieldrows.h"
#include "ui/inspector/offers.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {
constexpr qsizetype entriesAtMost = 40;

// In a menu, "&" of a name is no mnemonic.
QString menuText(const QString &text)
{
    return QString(text).simplified().left(80).replace(u'&', QStringLiteral("&&"));
}

Editor editorOf(LaunchField field) { return fieldRows[size_t(field)].editor; }
} // namespace

ChainMenu::ChainMenu(const Plan &plan, AnyId subject, const ChainNode &node, bool isEditable, QWidget *parent)
    : QMenu(parent), m_plan(plan), m_subject(subject), m_owner(subject), m_node(node)
{
    addPlaces();
    if (!m_node.instances.isEmpty())
        addInstances(isEditable);
    else if (isEditable)
        addEdits();
}

void ChainMenu::addPlaces()
{
    if (m_node.kind == ChainNode::Kind::Folded)
        addAction(tr("Show All"), this, [this] { emit unfoldWanted(m_node.id); });
    AnyId id = m_node.id;
    if (const MciSetting *setting = m_plan.find(id.as<MciSetting>()))
        id = setting->mci;
    QList<AnyId> places {id, m_node.valueId};
    places.removeIf([&](AnyId place) { return !place || place.is<Instance>() || place == m_subject; });
    if (places.size() == 2 && places.constFirst() == places.constLast())
        places.removeLast();
    for (const AnyId place : std::as_const(places))
        addAction(tr("Go to %1").arg(menuText(nameOf(m_plan, place))), this,
                  [this, place] { emit goTo(place); });
    addListed();
    if (const QString value = m_node.value; !value.isEmpty())
        addAction(tr("Copy %1").arg(menuText(value)), this,
                  [value] { QGuiApplication::clipboard()->setText(value); });
    if (m_node.kind == ChainNode::Kind::Next || (m_node.kind == ChainNode::Kind::Running && m_owner))
        addAction(tr("Show in the Inspector"), this, [this] { emit fieldWanted(m_node.field); });
}

// All that the ServerTemplate lists, also what the card leaves out.
void ChainMenu::addListed()
{
    if (m_node.list.isEmpty())
        return;
    QMenu *listed = addMenu(tr("Go to a Listed MultiCloud Image"));
    for (const Id<ListedMci> id : listedMcis(m_plan, m_node.id.as<ServerTemplate>()).mid(0, entriesAtMost)) {
        const ListedMci &row = m_plan.row(id);
        const QString name = menuText(nameOf(m_plan, row.mci));
        listed->addAction(row.isDefault ? tr("%1 (default)").arg(name) : name, this,
                          [this, mci = row.mci] { emit goTo(mci); });
    }
}

void ChainMenu::addEdits()
{
    addSeparator();
    const auto serverTemplate = m_node.id.as<ServerTemplate>();
    if (const ServerTemplate *row = m_plan.find(serverTemplate); row && row->isHead())
        addDefaults(serverTemplate);
    if (!m_owner || !m_node.layer)
        return;
    if (m_node.kind == ChainNode::Kind::Next)
        addNextEdits();
    else if (*m_node.layer == Layer::ServerTemplate)
        addOffers(tr("Use Another ServerTemplate or Revision"), LaunchField::ServerTemplate);
    else if (*m_node.layer == Layer::Here && m_node.field == LaunchField::Mci) {
        addOffers(tr("Choose Another MultiCloud Image"), LaunchField::Mci);
        addReturn(LaunchField::Mci);
    } else if (*m_node.layer == Layer::MciSetting || *m_node.layer == Layer::MciMatcher)
        addSettingEdits();
}

// What the drop-down of the inspector offers; there is more room there for many.
void ChainMenu::addOffers(const QString &title, LaunchField field)
{
    QMenu *choices = addMenu(title);
    const QList<Owner> owners {m_owner};
    const QList<Offer> all = offers::of(m_plan, owners, field);
    for (const Offer &offer : all.mid(0, entriesAtMost)) {
        if (offer.kind == Offer::Kind::Heading) {
            choices->addSection(menuText(offer.text));
            continue;
        }
        QAction *choice = choices->addAction(menuText(offer.text), this, [this, owners, field, offer] {
            emit changeWanted(offers::take(m_plan, owners, field, offer));
        });
        choice->setCheckable(true);
        choice->setChecked(offer.isCurrent);
    }
    if (all.size() > entriesAtMost)
        choices->addAction(tr("More in the Inspector…"), this, [this, field] { emit fieldWanted(field); });
}

// Ticking "Inherit" says which value that brings back.
void ChainMenu::addReturn(LaunchField field)
{
    if (!isSetHere(nextOf(m_plan, m_owner), field))
        return;
    const QString back = valueText(m_plan, resolveInheriting(m_plan, m_owner, field), field);
    addAction(tr("Inherit %1: %2").arg(phraseOf(field), menuText(back)), this,
              [this, field] { emit changeWanted(edit::inherit(m_plan, {m_owner}, field)); });
}

void ChainMenu::addNextEdits()
{
    const LaunchField field = m_node.field;
    addReturn(field);
    const bool isInheritable = field >= LaunchField::Mci && field <= LaunchField::Datacenter;
    if (isInheritable && !isSetHere(nextOf(m_plan, m_owner), field)
        && layerOf(resolve(m_plan, m_owner), field) != Layer::Unresolved)
        addAction(tr("Set It Here, As It Is"), this,
                  [this, field] { emit changeWanted(edit::pin(m_plan, {m_owner}, field)); });
    if (editorOf(field) == Editor::List)
        addOffers(tr("Choose"), field);
    else if (editorOf(field) == Editor::Images)
        addAction(tr("Choose Another Image…"), this, [this, field] { emit imageWanted(field); });
    else if (editorOf(field) != Editor::Fixed)
        addAction(tr("Edit in the Inspector"), this, [this, field] { emit fieldWanted(field); });
}

void ChainMenu::addDefaults(Id<ServerTemplate> head)
{
    QMenu *defaults = addMenu(tr("Make the Default"));
    for (const Id<ListedMci> id : listedMcis(m_plan, head).mid(0, entriesAtMost)) {
        const ListedMci &listed = m_plan.row(id);
        QAction *choice = defaults->addAction(menuText(nameOf(m_plan, listed.mci)), this, [this, id] {
            emit changeWanted(edit::makeDefault(m_plan, id));
        });
        choice->setCheckable(true);
        choice->setChecked(listed.isDefault);
        choice->setEnabled(!listed.isDefault);
    }
}

void ChainMenu::addSettingEdits()
{
    const MciSetting *setting = m_plan.find(m_node.id.as<MciSetting>());
    const Id<MultiCloudImage> mci = setting ? setting->mci : m_node.id.as<MultiCloudImage>();
    const MultiCloudImage *row = m_plan.find(mci);
    if (!row || m_node.field == LaunchField::Tags)
        return;
    if (!row->isHead()) {
        addAction(tr("Only HEAD Can Be Edited"))->setEnabled(false);
        return;
    }
    addAction(setting ? tr("Edit the Setting…") : tr("Add a Setting…"), this,
              [this] { emit settingWanted(m_node.id); });
}

void ChainMenu::addInstances(bool isEditable)
{
    if (!m_owner.isArray())
        return;
    QMenu *names = addMenu(tr("Instances"));
    for (const Id<Instance> id : m_node.instances.mid(0, entriesAtMost))
        names->addAction(menuText(nameOf(m_plan, id)), this, [this, id] { emit goTo(id); });
    if (m_node.instances.size() > entriesAtMost)
        names->addAction(tr("and %1 more").arg(QLocale().toString(m_node.instances.size() - entriesAtMost)))
            ->setEnabled(false);
    if (isEditable)
        addAction(theme::counted(m_node.instances.size(), tr("Terminate This Instance"),
                                 tr("Terminate These %1 Instances")),
                  this, [this] {
                      emit changeWanted(edit::terminateInstances(m_plan, m_node.instances, Timestamp::now()));
                  });
}
