// SPDX-License-Identifier: MIT
#include "ui/inspector/ownerpage.h"

#include "core/base/job.h"
#include "core/edit/arrays.h"
#include "core/edit/launches.h"
#include "core/edit/next.h"
#include "core/naming/names.h"
#include "ui/checks/checkdialogs.h"
#include "ui/help/explaindialog.h"
#include "ui/inspector/arraybar.h"
#include "ui/inspector/launchbar.h"
#include "ui/inspector/offerlist.h"
#include "ui/inspector/overridebar.h"
#include "ui/inspector/sourceplan.h"
#include "ui/mcis/mciverbs.h"
#include "ui/owners/arraydialog.h"
#include "ui/owners/instancesdialog.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/owners/timeline.h"
#include "ui/widgets/imagechooser.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace {
// What is shown of that many is worked out within a frame.
constexpr qsizetype atOnce = 1000;
} // namespace

OwnerPage::OwnerPage(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_document(*bench.document()), m_bench(bench),
      m_source(new SourcePlan(m_document, this)), m_header(new PanelHeader), m_content(new QWidget),
      m_waiting(new RoleLabel(theme::Role::Muted, tr("Looking at what they have in common…"))),
      m_lock(new QLabel), m_state(new RoleLabel(theme::Role::Warning)), m_timeline(new Timeline),
      m_array(new ArrayBar), m_overrides(new OverrideBar), m_panes(new LaunchPanes(m_document)),
      m_launchBar(new LaunchBar)
{
    m_header->addWidget(m_lock);
    m_header->addWidget(m_state);
    auto *bar = new QWidget;
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(10, 2, 10, 6);
    barLayout->addWidget(m_overrides);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_waiting, 1);
    page->addWidget(m_content, 1);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->hide();
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_timeline);
    layout->addWidget(m_array);
    layout->addWidget(bar);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_launchBar);
    m_panes->setAdvancedShown(bench.settings().inspectorAdvanced.value());
    connectPanes();
    connectLaunches();
    connectArray();
    connect(&m_document, &Document::changed, this, [this] {
        if (!m_editing)
            forget();
    });
    connect(m_source, &SourcePlan::known, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_timeline, &Timeline::chosen, this, [this](Id<Instance> launch) {
        m_launch = launch;
        refresh();
    });
    connect(m_timeline, &Timeline::nextWanted, this, [this] { m_panes->focusField(LaunchField::Mci); });
    connect(m_overrides, &OverrideBar::revertWanted, this,
            [this](LaunchField field) { edit(field, edit::inherit(m_document.plan(), m_owners, field)); });
    connect(m_overrides, &OverrideBar::promoteWanted, this,
            [this] { mcis::promote(m_bench, m_owners.constFirst()); });
    connect(m_overrides, &OverrideBar::revertAllWanted, this,
            [this] { record(edit::inheritAll(m_document.plan(), m_owners)); });
}

void OwnerPage::connectPanes()
{
    connect(m_panes, &LaunchPanes::offerTaken, this, [this](LaunchField field, const Offer &offer) {
        edit(field, offers::take(m_document.plan(), m_owners, field, offer));
    });
    connect(m_panes, &LaunchPanes::inheritWanted, this, &OwnerPage::setInheriting);
    connect(m_panes, &LaunchPanes::textEntered, this, [this](LaunchField field, const QString &text) {
        edit(field, setText(m_document.plan(), m_owners, field, text));
    });
    connect(m_panes, &LaunchPanes::chooserWanted, this, &OwnerPage::chooseImage);
    connect(m_panes, &LaunchPanes::whyMissingWanted, this, &OwnerPage::tellWhyMissing);
    connect(m_panes, &LaunchPanes::advancedToggled, this,
            [this](bool shown) { m_bench.settings().inspectorAdvanced.set(shown); });
    connect(m_panes, &LaunchPanes::goTo, this, &OwnerPage::goTo);
    connect(m_panes, &LaunchPanes::explainWanted, this, [this](LaunchField field) {
        if (m_owners.size() == 1)
            ExplainDialog::open(m_bench, m_owners.constFirst(), field);
    });
    connect(m_panes, &LaunchPanes::findingChosen, this,
            [this](const Finding &finding) { checks::show(m_bench, finding); });
}

void OwnerPage::connectLaunches()
{
    connect(m_launchBar, &LaunchBar::launchWanted, this,
            [this] { record(edit::launch(m_document.plan(), idle(), Timestamp::now())); });
    connect(m_launchBar, &LaunchBar::relaunchWanted, this, [this] { relaunch(currents()); });
    connect(m_launchBar, &LaunchBar::terminateWanted, this, [this] { terminate(currents()); });
    connect(m_launchBar, &LaunchBar::relaunchInstancesWanted, this, &OwnerPage::relaunch);
    connect(m_panes, &LaunchPanes::relaunchWanted, this, &OwnerPage::relaunch);
    connect(m_launchBar, &LaunchBar::findingChosen, m_panes, &LaunchPanes::findingChosen);
    connect(m_launchBar, &LaunchBar::instancesWanted, this, [this](int count) {
        record(
            edit::launchInstances(m_document.plan(), m_owners.constFirst().array(), count, Timestamp::now()));
    });
    connect(m_launchBar, &LaunchBar::terminateInstancesWanted, this, &OwnerPage::terminate);
    connect(m_launchBar, &LaunchBar::chooseInstancesWanted, this, [this](InstancesDialog::Verb verb) {
        InstancesDialog::open(m_bench, verb, m_owners.constFirst().array(), {});
    });
}

void OwnerPage::connectArray()
{
    connect(m_array, &ArrayBar::enableWanted, this, [this](bool enabled) {
        record(edit::enableArrays(m_document.plan(), {m_owners.constFirst().array()}, enabled,
                                  Timestamp::now()));
    });
    connect(m_array, &ArrayBar::settingsWanted, this,
            [this] { ArrayDialog::open(m_bench, m_owners.constFirst().array()); });
}

void OwnerPage::show(const QList<Owner> &owners)
{
    if (owners != m_owners) {
        forget();
        m_launch = {};
        setWaiting(owners.size() > atOnce);
    }
    m_owners = owners;
    refresh();
}

void OwnerPage::leave()
{
    ++m_run;
    if (m_job)
        m_job->progress().cancel();
}

int OwnerPage::widthWithin(int atMost) const
{
    const int ofTimeline = m_timeline->isVisibleTo(this) ? m_timeline->wantedWidth() : 0;
    return qMax(m_panes->widthWithin(atMost), qMin(ofTimeline, atMost));
}

void OwnerPage::setWaiting(bool isWaiting)
{
    m_content->setVisible(!isWaiting);
    m_waiting->setVisible(isWaiting);
}

// What was said about an edit, and what a gesture began, ends with the next edit by anyone.
void OwnerPage::forget()
{
    m_pinned.reset();
    m_refusals.clear();
    m_launchRefusal.clear();
}

void OwnerPage::refresh()
{
    showHeader();
    leave();
    const quint64 run = m_run;
    const Plan &plan = m_document.plan();
    const auto before = m_document.isTrial() ? std::optional(m_document.planBeforeTrial()) : std::nullopt;
    const std::shared_ptr<const Plan> source = m_source->ask();
    if (m_owners.size() <= atOnce)
        return take(ownersShown(plan, m_owners, before, source.get()));
    m_job = new Job(
        this,
        [plan, before, source, owners = m_owners](Progress &progress) {
            return ownersShown(plan, owners, before, source.get(), &progress);
        },
        [this, run](const OwnersShown &facts) {
            if (run == m_run)
                take(facts);
        });
}

void OwnerPage::take(const OwnersShown &facts)
{
    const Plan &plan = m_document.plan();
    const Id<Instance> launch = launchShown();
    m_facts = facts;
    showState();
    const bool isOneServer = m_owners.size() == 1 && !m_owners.constFirst().isArray();
    m_timeline->setVisible(isOneServer);
    if (isOneServer)
        m_timeline->show(plan, m_owners.constFirst().server(), launch);
    const Id<ServerArray> array = m_owners.size() == 1 ? m_owners.constFirst().array() : Id<ServerArray>();
    m_array->setVisible(bool(array));
    if (array)
        m_array->show(plan, array, isEditable(), Timestamp::now());
    m_overrides->show(plan, m_owners, facts.common, isEditable());
    m_panes->show(m_owners, facts, launch, isEditable(), m_refusals);
    m_launchBar->show(plan, m_owners, facts.common, isEditable(), m_launchRefusal, m_panes->aboutRelaunch());
    setWaiting(false);
}

void OwnerPage::showHeader()
{
    const Plan &plan = m_document.plan();
    if (m_owners.size() == 1) {
        const Owner owner = m_owners.constFirst();
        const QString deployment = nameOf(plan, deploymentOf(plan, owner));
        m_header->setTitle(nameOf(plan, owner));
        m_header->setSubtitle(owner.isArray() ? tr("Server Array in %1").arg(deployment)
                                              : tr("Server in %1").arg(deployment));
        return;
    }
    const auto arrays = std::count_if(m_owners.begin(), m_owners.end(), [](Owner o) { return o.isArray(); });
    const qsizetype serverCount = m_owners.size() - arrays;
    QStringList parts;
    if (serverCount > 0)
        parts.append(serverCount == 1 ? tr("1 server") : tr("%1 servers").arg(serverCount));
    if (arrays > 0)
        parts.append(arrays == 1 ? tr("1 array") : tr("%1 arrays").arg(arrays));
    m_header->setTitle(parts.join(QStringLiteral(", ")));
    m_header->setSubtitle(tr("edited together"));
}

void OwnerPage::showState()
{
    const bool isOneServer = m_owners.size() == 1 && !m_owners.constFirst().isArray();
    const Instance *current =
        isOneServer ? currentOf(m_document.plan(), m_owners.constFirst().server()) : nullptr;
    const bool isLocked = current && current->locked;
    QStringList words;
    if (isLocked)
        words.append(tr("locked"));
    if (current && current->state == InstanceState::Stopped)
        words.append(tr("stopped"));
    m_lock->setPixmap(theme::icon(QStringLiteral("lock"), theme::Role::Warning).pixmap(14, 14));
    m_lock->setVisible(isLocked);
    m_state->setText(words.join(QStringLiteral(", ")));
    m_state->setVisible(!words.isEmpty());
    m_state->setToolTip(theme::tooltip(
        isLocked ? tr("It can't be moved, terminated, rebooted, stopped or relaunched until it is unlocked.")
                 : tr("Started again, it keeps the image that it was launched with.")));
}

Id<Instance> OwnerPage::launchShown() const
{
    if (m_owners.size() != 1 || m_owners.constFirst().isArray())
        return {};
    const Id<Server> server = m_owners.constFirst().server();
    const Instance *chosen = m_document.plan().find(m_launch);
    if (chosen && chosen->server == server)
        return m_launch;
    const Instance *current = currentOf(m_document.plan(), server);
    return current ? current->id : Id<Instance> {};
}

QList<Id<Server>> OwnerPage::idle() const
{
    QList<Id<Server>> found;
    for (const Owner owner : m_owners)
        if (!owner.isArray() && !currentOf(m_document.plan(), owner.server()))
            found.append(owner.server());
    return found;
}

QList<Id<Instance>> OwnerPage::currents() const
{
    QList<Id<Instance>> found;
    for (const Owner owner : m_owners)
        if (!owner.isArray())
            found.append(runningOf(m_document.plan(), owner));
    return found;
}

bool OwnerPage::edit(LaunchField field, const Result<Change> &change)
{
    const QScopedValueRollback guard(m_editing, true);
    const bool joins = m_pinned == field;
    forget();
    Result<Done> done = Done {};
    if (!change)
        m_refusals.insert(field, change.sentence());
    else if (!change->isEmpty())
        done = joins ? m_document.executeJoined(*change) : m_document.execute(*change);
    if (!done)
        m_refusals.insert(field, done.sentence());
    if (!m_refusals.isEmpty())
        refresh();
    return change && done;
}

void OwnerPage::setInheriting(LaunchField field, bool inherit)
{
    const Plan &plan = m_document.plan();
    if (inherit) {
        m_pinned.reset();
        edit(field, edit::inherit(plan, m_owners, field));
    } else if (m_facts.fields[size_t(field)].isMissing) {
        refresh(); // there is nothing to begin with, so the choice comes first
        m_panes->choose(field);
    } else if (edit(field, edit::pin(plan, m_owners, field))) {
        m_pinned = field;
    }
}

void OwnerPage::chooseImage(LaunchField field)
{
    const Plan &plan = m_document.plan();
    const Id<Cloud> cloud = offers::commonCloud(plan, m_owners);
    const Id<Image> current = valueId(resolve(plan, m_owners.constFirst()), field).as<Image>();
    auto *chooser = new ImageChooser(plan, cloud, fieldRows[size_t(field)].imageKind, current, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    if (field == LaunchField::Image && m_owners.size() == 1)
        chooser->setType(resolve(plan, m_owners.constFirst()).instanceType.value);
    connect(chooser, &ImageChooser::chosen, this,
            [this, field, owners = m_owners](const OverrideOrDefault<Id<Image>> &image) {
                if (owners == m_owners)
                    edit(field, setImageField(m_document.plan(), m_owners, field, image));
            });
    chooser->open();
}

void OwnerPage::tellWhyMissing(const QString &searched)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("MultiCloud Images that are not offered"));
    auto *text = new QLabel(tr("A server can only use a MultiCloud Image that has a setting for its cloud."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *list = new OfferList;
    list->setTaking(false);
    QList<Offer> missing = offers::missingMcis(m_document.plan(), m_owners);
    if (missing.isEmpty())
        text->setText(
            tr("Every MultiCloud Image of the plan has a setting for this cloud: none is missing."));
    list->setVisible(!missing.isEmpty());
    list->setOffers(missing);
    list->setSearched(searched);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog->resize(560, missing.isEmpty() ? 110 : 420);
    dialog->open();
}

void OwnerPage::record(const Result<Change> &change)
{
    const QScopedValueRollback guard(m_editing, true);
    forget();
    m_launch = {};
    Result<Done> done = Done {};
    if (!change)
        m_launchRefusal = change.sentence();
    else if (!change->isEmpty())
        done = m_document.execute(*change);
    if (!done)
        m_launchRefusal = done.sentence();
    if (!m_launchRefusal.isEmpty())
        refresh();
}

// Both are asked first; the reason why not is told beside the buttons.
void OwnerPage::relaunch(const QList<Id<Instance>> &instances)
{
    m_launch = {};
    m_launchRefusal = dialogs::relaunch(m_bench, instances);
    refresh();
}

void OwnerPage::terminate(const QList<Id<Instance>> &instances)
{
    m_launch = {};
    m_launchRefusal = dialogs::terminate(m_bench, instances);
    refresh();
}
