// SPDX-License-Identifier: MIT
#include "ui/templates/imagestab.h"

#include "core/check/tested.h"
#include "core/edit/revisions.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "ui/checks/checkdialogs.h"
#include "ui/components/comparedialog.h"
#include "ui/mcis/newmcifields.h"
#include "ui/models/designtexts.h"
#include "ui/templates/templatedialogs.h"
#include "ui/templates/templateverbs.h"
#include "ui/widgets/buttonrows.h"
#include "ui/widgets/listtable.h"

#include <QVBoxLayout>

namespace {
constexpr int testedColumn = 3, newerColumn = 4;

// "Ubuntu_22.04 [rev 4]", "… [HEAD]", "… [latest: rev 4]": how the ServerTemplate names it.
QString listedName(const Plan &plan, const ListedMci &row)
{
    const QString name = nameOf(plan, row.mci);
    if (row.naming != RevisionNaming::Latest)
        return name;
    const QString number = revisionText(plan.row(row.mci).revision);
    return name.chopped(number.size()) + ImagesTab::tr("[latest: %1]").arg(number.mid(1, number.size() - 2));
}

// The one cloud by its name, several as their number.
QString shortCloudsText(const Plan &plan, Id<MultiCloudImage> mci)
{
    const qsizetype count = plan.referrers<&MciSetting::mci>(mci).size();
    if (count < 2 || !plan.row(mci).settingsKnown)
        return cloudsText(plan, mci);
    const QString text = ImagesTab::tr("%1 clouds").arg(count);
    return goneImagesText(plan, mci).isEmpty() ? text : text + QStringLiteral(" ⚠");
}
} // namespace

ImagesTab::ImagesTab(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_empty(new RoleLabel(theme::Role::Muted, {}, this)),
      m_table(new ListTable(tr("MultiCloud Images listed"),
                            {tr("Default"), tr("MultiCloud Image"), tr("Clouds"), tr("Tested"), tr("Newer")},
                            this)),
      m_refusal(new Banner(this)), m_newer(new Banner(this)), m_buttons(makeButtons())
{
    m_table->setWidths({7, 0, 10, 11, 8});
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(10, 8, 10, 8);
    m_refusal->setMessage(Banner::Kind::Error, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_newer);
    layout->addWidget(m_refusal);
    layout->addWidget(m_buttons);
    layout->addWidget(makeTestButtons());
    connect(m_table, &ListTable::selectedRows, this, [this] {
        m_refusal->setMessage(Banner::Kind::Error, {});
        judge();
    });
    connect(m_table, &ListTable::activatedRow, this,
            [this](AnyId id) { emit goTo(plan().row(id.as<ListedMci>()).mci); });
    connect(m_table->list(), &ListModel::radioChosen, this,
            [this](AnyId id) { makeDefault(id.as<ListedMci>()); });
    connect(m_table->list(), &ListModel::moveWanted, this, [this](int from, int to) {
        const auto listed = listedMcis(plan(), m_shown);
        // Once the drop is over: the view still holds the rows that were dragged.
        QMetaObject::invokeMethod(
            this, [this, id = listed.value(from), to] { take(edit::moveListing(plan(), id, to), false); },
            Qt::QueuedConnection);
    });
}

// What adds to the list, and below it what is done with the rows selected.
QWidget *ImagesTab::makeButtons()
{
    auto *buttons = new ButtonRows(this);
    m_add = buttons->add(tr("&Add…"), this, &ImagesTab::add);
    m_new = buttons->add(tr("Create &New…"), this, &ImagesTab::addNew);
    buttons->beginRow();
    m_change = buttons->add(tr("Change Re&vision…"), this, &ImagesTab::changeRevision);
    m_remove = buttons->add(tr("&Remove"), this, &ImagesTab::remove);
    m_up = buttons->add(tr("Move &Up"), this, &ImagesTab::moveUp);
    m_down = buttons->add(tr("Move Do&wn"), this, &ImagesTab::moveDown);
    return buttons;
}

// Tests are recorded of what never changes, which is where nothing else can be edited.
QWidget *ImagesTab::makeTestButtons()
{
    auto *buttons = new ButtonRows(this);
    m_record = buttons->add(tr("Record &Tests…"), this, &ImagesTab::recordTests);
    m_records = buttons->add(tr("Test Re&cords…"), this, [this] { checks::showTests(m_bench, m_shown); });
    return buttons;
}

ListCell ImagesTab::testedCell(const ListedMci &row) const
{
    if (m_isEditable || plan().row(row.mci).isHead())
        return {
            .text = tr("– HEAD"),
            .ink = int(theme::Role::Muted),
            .tooltip = tr(
                "HEAD changes with every edit, so a test would soon say nothing of it. Commit it, and test "
                "the revision.")};
    const TestedClouds clouds = testedClouds(plan(), row.serverTemplate, row.mci);
    QStringList sentences;
    for (const Id<Cloud> cloud : clouds.failed + clouds.never + clouds.passed)
        sentences.append(QStringLiteral("%1: %2").arg(
            nameOf(plan(), cloud), testedSentence(plan(), row.serverTemplate, row.mci, cloud)));
    const theme::Role role = !clouds.failed.isEmpty() ? theme::Role::Error
        : clouds.size() > 0 && clouds.isComplete()    ? theme::Role::Good
                                                      : theme::Role::Warning;
    return {.text = testedText(clouds), .ink = int(role), .tooltip = sentences.join(u'\n')};
}

void ImagesTab::recordTests() { checks::recordTests(m_bench, m_shown, plan().row(one()).mci); }

void ImagesTab::select(Id<ListedMci> listing) { m_table->select({listing}); }

// Why the tests of the selected MultiCloud Image can't be recorded.
void ImagesTab::judgeTests()
{
    const Document *document = m_bench.document();
    const bool canEdit = document->isLoaded() && !document->isReadOnly();
    const MultiCloudImage &mci = plan().row(plan().row(one()).mci);
    const QString why = !one() ? tr("Select a MultiCloud Image in the list first.")
        : plan().row(m_shown).isHead()
        ? tr("HEAD still changes. Commit it, and record the tests of the revision.")
        : mci.isHead()       ? tr("This MultiCloud Image is listed as HEAD, which still changes.")
        : !mci.settingsKnown ? tr("It is not known which clouds it supports.")
                             : QString();
    m_record->setEnabled(canEdit && why.isEmpty());
    m_record->setToolTip(theme::tooltip(why));
    m_records->setEnabled(!plan().referrers<&TestRecord::serverTemplate>(m_shown).isEmpty());
    m_records->setToolTip(m_records->isEnabled() ? QString()
                                                 : tr("No test of this ServerTemplate is recorded."));
}

ListRow ImagesTab::rowOf(Id<ListedMci> listing) const
{
    const ListedMci &row = plan().row(listing);
    const QString gone = goneImagesText(plan(), row.mci);
    const bool isRemoved = plan().row(row.mci).removed;
    ListCell newer;
    if (const auto id = m_isEditable ? edit::newerRevision(plan(), listing) : Id<MultiCloudImage> {}) {
        const QString number = QString::number(plan().row(id).revision);
        newer = {.text = tr("rev %1").arg(number),
                 .chip = int(theme::Role::Warning),
                 .tooltip = tr("Revision %1 is now available.").arg(number)};
    }
    return {listing,
            {{},
             {.text = listedName(plan(), row),
              .icon = "mci",
              .ink = isRemoved ? int(theme::Role::Muted) : -1,
              .tooltip = isRemoved ? tr("This MultiCloud Image has been deleted.") : QString(),
              .link = row.mci},
             {.text = shortCloudsText(plan(), row.mci),
              .ink = plan().row(row.mci).settingsKnown ? -1 : int(theme::Role::Muted),
              .tooltip =
                  gone.isEmpty() ? cloudsText(plan(), row.mci) : gone + u'\n' + cloudsText(plan(), row.mci)},
             testedCell(row),
             newer},
            row.isDefault};
}

void ImagesTab::show(Id<ServerTemplate> revision)
{
    if (revision != m_shown)
        m_refusal->setMessage(Banner::Kind::Error, {});
    m_shown = revision;
    m_isEditable = !edit::whyNotEditable(plan(), revision);
    m_table->setRadioAndOrder(m_isEditable);
    m_buttons->setVisible(m_isEditable);
    m_record->parentWidget()->setVisible(!m_isEditable);
    QList<ListRow> rows;
    for (const Id<ListedMci> id : listedMcis(plan(), revision))
        rows.append(rowOf(id));
    m_table->show(rows);
    m_table->setColumnHidden(newerColumn, std::none_of(rows.begin(), rows.end(), [](const ListRow &row) {
                                 return !row.cells.at(newerColumn).text.isEmpty();
                             }));
    // Of HEAD nothing is tested.
    m_table->setColumnHidden(testedColumn, m_isEditable);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(m_isEditable
                         ? tr("This ServerTemplate lists no MultiCloud Images yet. A server needs one "
                              "that supports its cloud. The first one added becomes the default.")
                         : plan().row(m_shown).contentsKnown ? tr("This revision lists no MultiCloud Images.")
                                                             : tr("What this revision lists is not known."));
    if (!m_isEditable)
        m_refusal->setMessage(Banner::Kind::Error, {});
    judge();
}

QList<Id<ListedMci>> ImagesTab::selected() const
{
    QList<Id<ListedMci>> listings;
    for (const AnyId id : m_table->selection())
        listings.append(id.as<ListedMci>());
    return listings;
}

Id<ListedMci> ImagesTab::one() const
{
    const QList<Id<ListedMci>> listings = selected();
    return listings.size() == 1 ? listings.constFirst() : Id<ListedMci> {};
}

// A button that would be refused stays, and tells why.
void ImagesTab::judge()
{
    judgeTests();
    const bool any = !selected().isEmpty();
    const QString choose = tr("Select a MultiCloud Image in the list first.");
    m_remove->setEnabled(any);
    m_remove->setToolTip(theme::tooltip(any ? edit::removeListings(plan(), selected()).sentence() : choose));
    const auto listed = listedMcis(plan(), m_shown);
    const qsizetype at = listed.indexOf(one());
    for (QPushButton *button : {m_change, m_up, m_down}) {
        button->setEnabled(bool(one()));
        button->setToolTip(theme::tooltip(one() ? QString() : choose));
    }
    if (one()) {
        m_up->setEnabled(at > 0);
        m_up->setToolTip(theme::tooltip(at > 0 ? QString() : tr("It is the first already.")));
        m_down->setEnabled(at + 1 < listed.size());
        m_down->setToolTip(
            theme::tooltip(at + 1 < listed.size() ? QString() : tr("It is the last already.")));
    }
    tellNewer();
}

// EC-15.
void ImagesTab::tellNewer()
{
    m_newer->clearLinks();
    const Id<ListedMci> listing = one();
    const auto newer =
        m_isEditable && listing ? edit::newerRevision(plan(), listing) : Id<MultiCloudImage> {};
    if (!newer)
        return m_newer->setMessage(Banner::Kind::Note, {});
    const ListedMci &row = plan().row(listing);
    m_newer->setMessage(Banner::Kind::Note,
                        tr("Revision %1 is now available.").arg(QString::number(plan().row(newer).revision)));
    connect(m_newer->addLink(tr("Compare")), &QPushButton::clicked, this,
            [this, before = row.mci, newer] { CompareDialog::open(m_bench, before, newer); });
    connect(m_newer->addLink(tr("Use it")), &QPushButton::clicked, this, [this, listing, newer] {
        take(edit::setListedRevision(plan(), listing, newer, RevisionNaming::Number), true);
    });
}

void ImagesTab::take(const Result<Change> &change, bool mayTouchOthers)
{
    m_refusal->setMessage(Banner::Kind::Error, change.sentence());
    if (!change)
        return;
    if (mayTouchOthers)
        m_bench.propose(change);
    else
        m_bench.perform(change);
}

void ImagesTab::add()
{
    auto *dialog = new AddListingDialog(plan(), m_shown, m_bench.frame());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, head = m_shown] { take(edit::addListing(plan(), head, dialog->chosen()), true); });
    m_bench.show(dialog);
}

void ImagesTab::addNew()
{
    auto *dialog = new NewListingDialog(plan(), m_shown, m_bench.frame());
    connect(dialog, &QDialog::accepted, this, [this, dialog, head = m_shown] {
        take(edit::addNewListing(plan(), head, dialog->fields()->name(), dialog->fields()->setting()), true);
    });
    m_bench.show(dialog);
}

void ImagesTab::changeRevision()
{
    auto *dialog = new ListedRevisionDialog(plan(), one(), m_bench.frame());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->change(plan()), true); });
    m_bench.show(dialog);
}

void ImagesTab::remove() { take(edit::removeListings(plan(), selected()), true); }

void ImagesTab::move(int by)
{
    const int at = int(listedMcis(plan(), m_shown).indexOf(one()));
    take(edit::moveListing(plan(), one(), at + by), false);
}

void ImagesTab::makeDefault(Id<ListedMci> listing) { take(edit::makeDefault(plan(), listing), true); }
