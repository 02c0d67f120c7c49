// SPDX-License-Identifier: MIT
#include "ui/plans/unitedialog.h"

#include "core/naming/names.h"
#include "ui/plans/imageproposalsmodel.h"
#include "ui/plans/templateproposalsmodel.h"
#include "ui/widgets/buttonrows.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/labels.h"
#include "ui/workbench/person.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace {
// Images that are selected where the dialog is opened, all of a cloud, or all.
std::optional<QList<Id<Image>>> imagesIn(const Plan &plan, const QVariant &scope)
{
    if (scope.canConvert<QList<AnyId>>()) {
        QList<Id<Image>> images;
        for (const AnyId id : scope.value<QList<AnyId>>())
            images.append(id.as<Image>());
        return images;
    }
    if (const Id<Cloud> cloud {scope.toUInt()})
        return plan.referrers<&Image::cloud>(cloud);
    return {};
}
} // namespace

UniteDialog::UniteDialog(Kind kind, Workbench &bench, QWidget *parent)
    : QDialog(parent), m_kind(kind), m_bench(bench), m_document(bench.document()),
      m_rows(new QSortFilterProxyModel(this)), m_banner(new Banner(this)), m_scope(new QComboBox(this)),
      m_filter(new FilterLine(tr("Filter"), this)), m_tree(new QTreeView(this)),
      m_why(new RoleLabel(theme::Role::Muted, {}, this)), m_soon(new QTimer(this))
{
    setWindowTitle(kind == Kind::Images ? tr("Unite Images") : tr("Unite ServerTemplates"));
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36);
    m_rows->setRecursiveFilteringEnabled(true);
    m_rows->setAutoAcceptChildRows(true);
    m_rows->setFilterKeyColumn(-1);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_rows);
    m_tree->setAccessibleName(tr("Proposals"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_soon->setSingleShot(true);
    m_soon->setInterval(100);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_banner);
    layout->addWidget(makeHead());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeVerbs());
    layout->addWidget(makeFoot());
    connect(m_filter, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &FilterLine::left, this, [this] { m_tree->setFocus(); });
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_scope, &QComboBox::activated, this, &UniteDialog::propose);
    connect(m_soon, &QTimer::timeout, this, &UniteDialog::prove);
    // What is shown is of the plan as it is.
    for (const auto signal : {&Document::reset, &Document::trialChanged})
        connect(m_document, signal, this, &UniteDialog::propose);
    connect(m_document, &Document::changed, this, &UniteDialog::propose);
    connect(m_document, &QObject::destroyed, this, &QDialog::reject);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UniteDialog::tellSelection);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &UniteDialog::tellSelection);
    fillScopes();
    propose();
    m_tree->setFocus();
}

void UniteDialog::open(Kind kind, Workbench &bench)
{
    auto *dialog = new UniteDialog(kind, bench, bench.frame());
    connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] { bench.perform(dialog->result().change); });
    bench.show(dialog);
}

QWidget *UniteDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_scope->setAccessibleName(tr("Images"));
    m_scope->setVisible(m_kind == Kind::Images);
    m_filter->setPlaceholderText(tr("Filter"));
    row->addWidget(m_scope);
    row->addWidget(m_filter, 1);
    return head;
}

QWidget *UniteDialog::makeVerbs()
{
    auto *verbs = new ButtonRows(this);
    m_join = verbs->add(tr("&Join"), this, &UniteDialog::join);
    m_split = verbs->add(tr("&Split Off"), this, &UniteDialog::split);
    m_drop = verbs->add(tr("&Drop"), this, &UniteDialog::drop);
    for (QPushButton *button : {m_join, m_split, m_drop})
        button->setAutoDefault(false);
    const auto key = [this](const QKeySequence &keys, auto verb) {
        auto *shortcut = new QShortcut(keys, m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_J), &UniteDialog::join);
    key(QKeySequence(Qt::CTRL | Qt::Key_T), &UniteDialog::split);
    key(QKeySequence(Qt::Key_Delete), &UniteDialog::drop);
    return verbs;
}

QWidget *UniteDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * theme::gap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    m_unite = buttons->addButton(tr("&Unite"), QDialogButtonBox::AcceptRole);
    theme::makePrimary(m_unite);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_unite->setDefault(true);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    row->addWidget(m_why, 1);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void UniteDialog::fillScopes()
{
    const Plan &plan = m_document->plan();
    QList<AnyId> images;
    for (const AnyId id : m_bench.selection())
        if (id.is<Image>())
            images.append(id);
    m_scope->addItem(tr("All images"));
    if (images.size() > 1)
        m_scope->insertItem(0, tr("%1 selected images").arg(images.size()), QVariant::fromValue(images));
    plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        if (!cloud.removed)
            m_scope->addItem(nameOf(plan, cloud.id), cloud.id.value);
    });
    m_scope->setCurrentIndex(0);
}

void UniteDialog::propose()
{
    if (m_isDone || !m_document)
        return;
    restart();
    // What was shown is of another plan, or of other images, and is not corrected any more.
    m_rows->setSourceModel(nullptr);
    delete std::exchange(m_model, nullptr);
    const auto then = [dialog = QPointer(this), run = m_run](auto &&make) {
        if (dialog && run == dialog->m_run)
            dialog->show(make(dialog.data()));
    };
    if (m_kind == Kind::Images) {
        const auto work = [plan = m_document->plan(), scope = m_scope->currentData()](Progress &progress) {
            return unite::proposeMcis(plan, imagesIn(plan, scope), &progress);
        };
        m_job = new Job(
            m_bench.frame(), work, [then, plan = m_document->plan()](const unite::ImageProposals &proposals) {
                then([&](QObject *parent) { return new ImageProposalsModel(plan, proposals, parent); });
            });
    } else {
        const auto work = [plan = m_document->plan()](Progress &) { return unite::proposeTemplates(plan); };
        m_job = new Job(
            m_bench.frame(), work,
            [then, plan = m_document->plan()](const QList<unite::TemplateProposal> &proposals) {
                then([&](QObject *parent) { return new TemplateProposalsModel(plan, proposals, parent); });
            });
    }
    tell();
}

void UniteDialog::show(ProposalsModel *model)
{
    m_job = nullptr;
    m_model = model;
    m_rows->setSourceModel(model);
    connect(model, &ProposalsModel::edited, this, [this] {
        restart();
        m_soon->start();
        tell();
    });
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(0, 56), std::pair(1, 26), std::pair(2, 36)})
        m_tree->setColumnWidth(column, letters * letter);
    if (model->rowCount() > 0)
        m_tree->setCurrentIndex(m_rows->index(0, 0));
    if (model->rowCount() <= 12)
        m_tree->expandToDepth(0);
    prove();
}

// What was being worked out is of no use any more.
void UniteDialog::restart()
{
    ++m_run;
    if (m_job)
        m_job->progress().cancel();
    m_isStale = true;
}

void UniteDialog::prove()
{
    if (m_isDone || !m_model)
        return;
    restart();
    m_job = new Job(m_bench.frame(), m_model->making(personName(), Timestamp::now()),
                    [dialog = QPointer(this), run = m_run](const UnitingResult &result) {
                        if (!dialog || run != dialog->m_run)
                            return;
                        dialog->m_job = nullptr;
                        dialog->m_isStale = false;
                        dialog->m_result = result;
                        dialog->tell();
                    });
    tell();
}

QString UniteDialog::sentence() const { return m_banner->message(); }

QString UniteDialog::whyNot() const
{
    if (!m_model || isWorking())
        return tr("It is still being worked out.");
    if (m_model->rowCount() == 0)
        return tr("There is nothing to unite.");
    return m_result.change.sentence();
}

void UniteDialog::tell()
{
    const QString whyNot = this->whyNot();
    m_unite->setEnabled(whyNot.isEmpty());
    m_unite->setToolTip(theme::tooltip(whyNot));
    m_why->setText(whyNot);
    tellSelection();
    if (!m_model)
        return m_banner->setMessage(Banner::Kind::Note,
                                    tr("Looking for what belongs together… The plan stays as it is."));
    QStringList parts {m_model->summary()};
    const qsizetype moves = m_isStale ? 0 : m_result.impact.launches.size();
    if (m_model->isUndecided())
        parts.append(tr("Where a cloud has several images of one build, none is taken until you take one."));
    if (!m_isStale && m_result.change) {
        if (m_result.moved > 0)
            parts.append(theme::counted(m_result.moved, tr("1 server or array inherits from them."),
                                        tr("%1 servers and arrays inherit from them.")));
        if (m_result.left > 0)
            parts.append(theme::counted(
                m_result.left,
                tr("1 stays where it is, as what it launches is not known or would be another."),
                tr("%1 stay where they are, as what they launch is not known or would be another.")));
        parts.append(moves == 0 ? tr("No launch changes.")
                                : theme::counted(moves, tr("1 launch changes by it."),
                                                 tr("%1 launches change by it.")));
    }
    m_banner->setMessage(moves > 0 || m_model->isUndecided() ? Banner::Kind::Warning : Banner::Kind::Note,
                         parts.join(u' '));
}

void UniteDialog::tellSelection()
{
    const QList<ProposalNode> nodes = selected();
    const auto enable = [](QPushButton *button, const QString &whyNot) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(theme::tooltip(whyNot));
    };
    const QString nothing = tr("Select what to drop.");
    enable(m_join, m_model ? m_model->whyNotJoined(nodes) : nothing);
    enable(m_split, m_model ? m_model->whyNotSplit(nodes) : nothing);
    enable(m_drop, nodes.isEmpty() ? nothing : QString());
}

QList<ProposalNode> UniteDialog::selected() const
{
    QList<ProposalNode> nodes;
    if (!m_model)
        return nodes;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        nodes.append(m_model->nodeAt(m_rows->mapToSource(index)));
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

// All rows are others after an edit; that at the place of the first is the current one.
void UniteDialog::select(const QList<ProposalNode> &nodes)
{
    const int top = qMin(nodes.constFirst().top, m_model->rowCount() - 1);
    const QModelIndex index = m_rows->mapFromSource(m_model->indexOf({top, -1, -1}));
    m_tree->setCurrentIndex(index);
    if (index.isValid() && nodes.constFirst().depth() > 0)
        m_tree->expand(index);
}

void UniteDialog::join()
{
    const QList<ProposalNode> nodes = selected();
    if (!m_model || !m_model->whyNotJoined(nodes).isEmpty())
        return;
    m_model->join(nodes);
    select(nodes);
}

void UniteDialog::split()
{
    const QList<ProposalNode> nodes = selected();
    if (!m_model || !m_model->whyNotSplit(nodes).isEmpty())
        return;
    m_model->split(nodes);
    select(nodes);
}

void UniteDialog::drop()
{
    const QList<ProposalNode> nodes = selected();
    if (nodes.isEmpty())
        return;
    m_model->drop(nodes);
    if (m_model->rowCount() > 0)
        select(nodes);
}

void UniteDialog::accept()
{
    if (!whyNot().isEmpty())
        return;
    const qsizetype moves = m_result.impact.launches.size();
    if (moves > 0
        && !m_bench.dialogs().ask(this, windowTitle(),
                                  theme::counted(moves, tr("1 launch changes by it. Unite all the same?"),
                                                 tr("%1 launches change by it. Unite all the same?")),
                                  tr("Unite")))
        return;
    QDialog::accept();
}

void UniteDialog::done(int result)
{
    m_isDone = true;
    if (m_job)
        m_job->progress().cancel();
    QDialog::done(result);
}
