// SPDX-License-Identifier: MIT
#include "ui/widgets/imagechooser.h"

#include "core/check/fitting.h"
#include "core/naming/names.h"
#include "ui/models/designmodels.h"
#include "ui/widgets/imagetable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace {
QString titleOf(ImageKind kind, const QString &cloud)
{
    switch (kind) {
    case ImageKind::Kernel:
        return ImageChooser::tr("Choose a kernel of %1").arg(cloud);
    case ImageKind::Ramdisk:
        return ImageChooser::tr("Choose a ramdisk of %1").arg(cloud);
    default:
        return ImageChooser::tr("Choose an image of %1").arg(cloud);
    }
}
} // namespace

ImageChooser::ImageChooser(const Plan &plan, Id<Cloud> cloud, ImageKind kind, Id<Image> current,
                           QWidget *parent)
    : QDialog(parent), m_plan(plan), m_cloudName(nameOf(plan, cloud)), m_current(current),
      m_table(new ImageTable(plan, cloud, kind, this)), m_search(new QLineEdit), m_view(new QTableView),
      m_count(new ElidedLabel)
{
    setWindowTitle(titleOf(kind, m_cloudName));
    m_search->setPlaceholderText(tr("Type any part of an id, a name or an owner, or paste image ids"));
    m_search->setAccessibleName(tr("Search images"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    m_fit = new RoleLabel(theme::Role::Warning, {}, this);
    m_fit->setWordWrap(true);
    m_fit->hide();
    layout->addWidget(m_fit);
    layout->addWidget(makeButtons(kind));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_searched = m_searched || !text.isEmpty();
        m_wantsId = m_searched;
        m_table->setFilter(text);
    });
    connect(m_table, &ImageTable::searched, this, &ImageChooser::showFound);
    showFound();
    m_search->setFocus();
    resize(1040, 540);
}

void ImageChooser::makeTable()
{
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("Images"));
    m_view->setObjectName("image_chooser");
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setItemDelegate(new RowDelegate(m_view)); // cuts names where neighbours do not differ
    m_view->verticalHeader()->hide();
    theme::fitRows(m_view);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const TableColumn &of = imageColumns().at(column).column;
        m_view->setColumnWidth(column, of.letters * fontMetrics().averageCharWidth());
        // All are of one kind; how often each is named is no reason to choose it.
        m_view->setColumnHidden(column, of.key == QLatin1String("kind") || of.key == QLatin1String("named"));
        if (of.key == QLatin1String("name"))
            m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    connect(m_view, &QTableView::doubleClicked, this, &ImageChooser::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImageChooser::showFit);
    m_view->installEventFilter(this);
}

QWidget *ImageChooser::makeButtons(ImageKind kind)
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_count->setRole(theme::Role::Muted);
    layout->addWidget(m_count);
    layout->addStretch(1);
    m_other = new QPushButton(tr("Other Image…"));
    m_other->setToolTip(tr("Add an image of this cloud that the plan does not have"));
    m_other->setAutoDefault(false);
    m_other->hide();
    layout->addWidget(m_other);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const QString uid = m_search->text().trimmed();
        reject();
        emit otherWanted(uid);
    });
    if (kind != ImageKind::Machine) {
        auto *usual = new QPushButton(tr("Use the cloud's default"));
        usual->setAutoDefault(false);
        layout->addWidget(usual);
        connect(usual, &QPushButton::clicked, this, &ImageChooser::chooseDefault);
    }
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_choose = new QPushButton(tr("Choose"));
    m_choose->setDefault(true);
    theme::makePrimary(m_choose);
    layout->addWidget(m_choose);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ImageChooser::reject);
    connect(m_choose, &QPushButton::clicked, this, &ImageChooser::choose);
    return bar;
}

void ImageChooser::setType(Id<InstanceType> type)
{
    m_type = type;
    const int line = fontMetrics().lineSpacing();
    m_fit->setFixedHeight(2 * line); // it has its place from the start
    m_fit->setVisible(bool(type));
    showFit();
}

void ImageChooser::offerOther() { m_other->show(); }

void ImageChooser::showFit()
{
    const QModelIndex index = m_view->currentIndex();
    const QStringList reasons =
        index.isValid() ? fitting::reasonsAgainst(m_plan, m_table->at(index.row()), m_type) : QStringList();
    m_fit->setText(reasons.isEmpty() ? QString() : QStringLiteral("⚠ ") + reasons.join(u' '));
}

void ImageChooser::showFound()
{
    const QLocale locale;
    const int found = m_table->rowCount();
    if (m_table->isSearching())
        m_count->setText(tr("%1 found so far…").arg(locale.toString(found)));
    else if (found == 0)
        m_count->setText(m_searched ? tr("No image of %1 matches.").arg(m_cloudName)
                                    : tr("No such image of %1 is known.").arg(m_cloudName));
    else if (const QStringList unknown = m_table->unknownIds(); !unknown.isEmpty())
        m_count->setText(tr("%1 found in %2. Not known: %3")
                             .arg(locale.toString(found), m_cloudName, unknown.join(QStringLiteral(", "))));
    else
        m_count->setText(tr("%1 found in %2").arg(locale.toString(found), m_cloudName));
    const int wanted = m_searched ? m_table->rowOfId() : m_table->rowOf(m_current);
    if (found > 0 && (!m_view->currentIndex().isValid() || (m_wantsId && wanted >= 0)))
        select(qMax(0, wanted));
    m_wantsId = m_wantsId && wanted < 0;
    m_choose->setEnabled(m_view->currentIndex().isValid());
}

void ImageChooser::select(int row)
{
    m_view->selectRow(row);
    m_view->setCurrentIndex(m_table->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
}

void ImageChooser::choose()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    emit chosen(m_table->at(index.row()));
    accept();
}

void ImageChooser::chooseDefault()
{
    emit chosen(OverrideOrDefault<Id<Image>>::cloudDefault());
    accept();
}

// The arrows move through the table while the search box keeps the focus; Enter chooses in both.
bool ImageChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched == m_view)
            return false;
        QCoreApplication::sendEvent(m_view, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}
