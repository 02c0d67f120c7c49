// SPDX-License-Identifier: MIT
#include "ui/views/coveragepage.h"

#include "core/naming/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace {
constexpr int linesDescribed = 3;
} // namespace

CoveragePage::CoveragePage(QWidget *parent)
    : Panel(parent), m_header(new PanelHeader(tr("Coverage"), this)), m_model(new CoverageModel(this)),
      m_view(new CoverageView(m_model, this)), m_empty(new RoleLabel(theme::Role::Muted, {}, this)),
      m_described(new RoleLabel(theme::Role::Text, {}, this)),
      m_legend(new RoleLabel(theme::Role::Muted, {}, this))
{
    // A sign stays on the line of its word.
    m_legend->setText(coverageLegend()
                          .replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp))
                          .join(QStringLiteral("    ")));
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(theme::gap, 0, theme::gap, theme::gap);
    m_described->setWordWrap(true);
    m_described->setTextFormat(Qt::PlainText);
    m_described->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_described->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::smallGap);
    m_described->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // It has its place from the start: nothing moves when a cell is chosen.
    m_described->setFixedHeight(linesDescribed * fontMetrics().lineSpacing() + theme::gap + theme::smallGap);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(40, 20, 40, 20);
    addScope();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeFilterRow());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_described);
    layout->addWidget(m_legend);
    setMinimumWidth(280);
    connect(m_view, &CoverageView::currentCell, this, [this](const QModelIndex &index) {
        describe(index);
        emit selected();
    });
    connect(m_view, &CoverageView::activatedCell, this,
            [this](const QModelIndex &index) { emit goTo(m_model->targetOf(index)); });
    refresh();
}

// In the header, so that the matrix has the room.
void CoveragePage::addScope()
{
    m_scopeBox = new QComboBox(m_header);
    m_scopeBox->setAccessibleName(tr("Coverage of"));
    m_scopeBox->setEditable(true);
    m_scopeBox->lineEdit()->setAccessibleName(tr("Coverage of"));
    m_scopeBox->setInsertPolicy(QComboBox::NoInsert);
    m_scopeBox->completer()->setFilterMode(Qt::MatchContains);
    m_scopeBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_scopeBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopeBox->setMinimumContentsLength(16);
    m_scopeBox->setMaxVisibleItems(20);
    auto *list = new QListView(m_scopeBox); // thousands of names
    list->setUniformItemSizes(true);
    m_scopeBox->setView(list);
    m_scopeBox->setToolTip(tr("Coverage of"));
    m_export = new ExportButton(m_header);
    m_header->addWidget(m_scopeBox);
    m_header->addWidget(m_export);
    connect(m_scopeBox, &QComboBox::activated, this,
            [this](int index) { emit scopeWanted(m_scopes.at(index)); });
    connect(m_export, &ExportButton::copyWanted, m_view, &CoverageView::copyAll);
    connect(m_export, &ExportButton::exportWanted, this,
            [this](ExportFormat format) { emit exportWanted(sheet(), title(), format); });
}

QWidget *CoveragePage::makeFilterRow()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    const auto box = [&](const QString &placeholder, const QString &name) {
        auto *edit = new QLineEdit(bar);
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleName(name);
        edit->setClearButtonEnabled(true);
        row->addWidget(edit, 1);
        connect(edit, &QLineEdit::textChanged, this, &CoveragePage::filter);
        return edit;
    };
    m_mcis = box(tr("Filter MultiCloud Images"), tr("Filter MultiCloud Images"));
    m_mcis->addAction(theme::icon("search", theme::Role::Muted), QLineEdit::LeadingPosition);
    m_clouds = box(tr("Filter clouds"), tr("Filter clouds"));
    m_onlyUsed = new QCheckBox(tr("Only &used"), bar);
    m_onlyUsed->setToolTip(tr("Only what servers and arrays launch"));
    row->addWidget(m_onlyUsed);
    connect(m_onlyUsed, &QCheckBox::toggled, this, &CoveragePage::filter);
    return bar;
}

void CoveragePage::expect(const Plan &plan, AnyId scope)
{
    m_isCurrent = m_isCurrent && scope == m_scope;
    m_scope = scope;
    fillScopes(plan);
    refresh();
}

// Everything, then the deployments, then the ServerTemplates, each by name.
void CoveragePage::fillScopes(const Plan &plan)
{
    QList<AnyId> scopes {AnyId()};
    QStringList names {tr("Everything")};
    const auto add = [&]<class E>(Id<E>) {
        QList<std::pair<QString, AnyId>> named;
        plan.all<E>().forEach([&](const E &row) { named.append({nameOf(plan, row.id), row.id}); });
        std::sort(named.begin(), named.end());
        for (const auto &[name, id] : std::as_const(named)) {
            scopes.append(id);
            names.append(std::is_same_v<E, Deployment> ? tr("%1 (deployment)").arg(name) : name);
        }
    };
    add(Id<Deployment>());
    add(Id<ServerTemplate>());
    if (names != m_scopeNames || scopes != m_scopes) {
        m_scopes = scopes;
        m_scopeNames = names;
        m_scopeBox->clear();
        m_scopeBox->addItems(names);
    }
    m_scopeBox->setCurrentIndex(qMax(0, int(m_scopes.indexOf(m_scope))));
}

void CoveragePage::show(CoverageFacts facts)
{
    const QModelIndex before = m_view->currentIndex();
    const Id<MultiCloudImage> mci = before.isValid() ? m_model->mciAt(before.row()) : Id<MultiCloudImage> {};
    const Id<Cloud> cloud = before.isValid() ? m_model->cloudAt(before.column()) : Id<Cloud> {};
    m_isCurrent = true;
    m_model->show(std::move(facts));
    for (int row = 0; mci && row < m_model->rowCount(); ++row)
        for (int column = CoverageModel::totals; column < m_model->columnCount(); ++column)
            if (m_model->mciAt(row) == mci && m_model->cloudAt(column) == cloud)
                m_view->setCurrentIndex(m_model->index(row, column));
    refresh();
}

void CoveragePage::filter()
{
    m_model->narrow({m_mcis->text(), m_clouds->text(), m_onlyUsed->isChecked()});
    refresh();
}

void CoveragePage::refresh()
{
    const CoverageMatrix &matrix = m_model->facts().matrix;
    const int mcis = m_model->rowCount(), clouds = m_model->columnCount() - CoverageModel::totals;
    QStringList parts {theme::counted(mcis, tr("1 MultiCloud Image"), tr("%1 MultiCloud Images")),
                       theme::counted(clouds, tr("1 cloud"), tr("%1 clouds"))};
    if (const qsizetype gaps = matrix.gaps(); gaps > 0)
        parts.append(theme::counted(gaps, tr("1 combination is launched and has no image"),
                                    tr("%1 combinations are launched and have no image")));
    if (matrix.imageless > 0)
        parts.append(theme::counted(matrix.imageless, tr("1 server or array has no image at all"),
                                    tr("%1 servers and arrays have no image at all")));
    if (matrix.unknown > 0)
        parts.append(theme::counted(matrix.unknown, tr("the image of 1 server or array is not known"),
                                    tr("the images of %1 servers and arrays are not known")));
    const bool isEmpty = !m_isCurrent || mcis == 0 || clouds == 0;
    const bool isFiltered = !matrix.mcis.isEmpty() && !matrix.clouds.isEmpty();
    m_header->setSubtitle(m_isCurrent ? parts.join(QStringLiteral(" · ")) : QString());
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_export->setEnabled(!isEmpty);
    m_empty->setText(
        !m_isCurrent     ? tr("Looking at every combination…")
            : isFiltered ? tr("Nothing here matches the filter.")
            : m_scope.is<Deployment>()
            ? tr("This deployment has no servers and no arrays yet, so there is nothing to cover.")
            : m_scope ? tr("This ServerTemplate lists no MultiCloud Image yet.")
                      : tr("This plan has no MultiCloud Images yet, or no clouds."));
    describe(isEmpty ? QModelIndex() : m_view->currentIndex());
}

void CoveragePage::describe(const QModelIndex &index)
{
    m_described->setText(index.isValid()
                             ? m_model->sentenceAt(index)
                             : tr("Choose a cell to read what it says; Enter goes to its setting."));
}

QString CoveragePage::emptyText() const { return m_empty->isVisibleTo(this) ? m_empty->text() : QString(); }

QList<AnyId> CoveragePage::selection() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? QList<AnyId> {m_model->mciAt(index.row())} : QList<AnyId>();
}

AnyId CoveragePage::setting() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->targetOf(index).as<MciSetting>() : Id<MciSetting> {};
}

QString CoveragePage::title() const
{
    return m_scope ? tr("Coverage of %1").arg(nameOf(m_model->facts().plan, m_scope))
                   : CoverageModel::tr("Coverage");
}

SheetMaker CoveragePage::sheet() const
{
    return
        [make = m_model->sheetMaker(), title = title(), subtitle = m_header->subtitle()](Progress &progress) {
            Sheet sheet = make(progress);
            sheet.title = title;
            sheet.subtitle = subtitle;
            return sheet;
        };
}
