// SPDX-License-Identifier: MIT
#include "ui/components/comparedialog.h"

#include "core/naming/names.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace {
struct Look {
    QString glyph;
    theme::Role role;
};

// Never told apart by colour alone.
Look lookOf(const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Added:
        return {QStringLiteral("+ "), theme::Role::Good};
    case Difference::Kind::Removed:
        return {QStringLiteral("− "), theme::Role::Error};
    case Difference::Kind::Changed:
        break;
    }
    return difference.isSame() ? Look {QStringLiteral("= "), theme::Role::Muted}
                               : Look {QStringLiteral("≠ "), theme::Role::Accent};
}

ListRow rowOf(const Difference &difference)
{
    const Look look = lookOf(difference);
    const int ink = difference.isSame() ? int(theme::Role::Muted) : -1;
    return {{},
            {{.text = look.glyph + wordOf(difference), .chip = int(look.role)},
             {.text = whereText(difference), .ink = ink},
             {.text = difference.before, .ink = ink, .link = difference.beforeId},
             {.text = difference.after, .ink = ink, .link = difference.afterId}}};
}

template <class Revision> bool isLaterRevision(const Plan &plan, Id<Revision> one, Id<Revision> other)
{
    if (!one || !other || plan.row(one).lineage != plan.row(other).lineage)
        return false;
    // HEAD, 0, is later than all.
    return quint32(plan.row(one).revision - 1) > quint32(plan.row(other).revision - 1);
}

bool isLater(const Plan &plan, AnyId one, AnyId other)
{
    // Next is later than what was launched.
    if (one.is<Instance>() || other.is<Instance>())
        return !one.is<Instance>()
            || (other.is<Instance>()
                && plan.row(one.as<Instance>()).launchedAt > plan.row(other.as<Instance>()).launchedAt);
    return isLaterRevision(plan, one.as<MultiCloudImage>(), other.as<MultiCloudImage>())
        || isLaterRevision(plan, one.as<ServerTemplate>(), other.as<ServerTemplate>());
}
} // namespace

CompareDialog::CompareDialog(Workbench &bench, AnyId before, AnyId after, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_before(comparedName(bench.document()->plan(), before)),
      m_after(comparedName(bench.document()->plan(), after)),
      m_all(compare(bench.document()->plan(), before, after, Compared::Everything)),
      m_differing(new QCheckBox(tr("&Differing only"), this)),
      m_table(new ListTable(tr("Differences"), {tr("What"), tr("Where"), m_before, m_after}, this))
{
    setWindowTitle(tr("Compare %1 with %2").arg(m_before, m_after));
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 26);
    auto *same =
        new RoleLabel(theme::Role::Muted, tr("%1 and %2 are the same.").arg(m_before, m_after), this);
    same->setWordWrap(true);
    same->setAlignment(Qt::AlignCenter);
    m_same = same;
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setWidths({12, 26, 48, 0});
    m_table->setFollowsLinks();
    m_differing->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy as &Text"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_differing, &QCheckBox::toggled, this, &CompareDialog::fill);
    connect(m_table, &ListTable::linkChosen, this, &CompareDialog::goTo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(2 * theme::gap);
    layout->addWidget(m_differing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_same, 1);
    layout->addWidget(buttons);
    fill();
}

void CompareDialog::open(Workbench &bench, AnyId one, AnyId other)
{
    if (isLater(bench.document()->plan(), one, other))
        std::swap(one, other);
    bench.show(new CompareDialog(bench, one, other, bench.frame()));
}

void CompareDialog::openFor(Workbench &bench, AnyId one)
{
    bench.chooseLike(tr("Compare %1 With").arg(nameOf(bench.document()->plan(), one)), one,
                     [&bench, one](AnyId other) { open(bench, one, other); });
}

QList<Difference> CompareDialog::shown() const
{
    QList<Difference> shown = m_all;
    if (m_differing->isChecked())
        shown.removeIf([](const Difference &one) { return one.isSame(); });
    return shown;
}

void CompareDialog::fill()
{
    QList<ListRow> rows;
    for (const Difference &difference : shown())
        rows.append(rowOf(difference));
    m_table->show(rows);
    m_table->setVisible(!rows.isEmpty());
    m_same->setVisible(rows.isEmpty());
}

void CompareDialog::goTo(AnyId id)
{
    accept();
    m_bench.goTo(id);
}

QString comparedName(const Plan &plan, AnyId id)
{
    const Instance *launch = plan.find(id.as<Instance>());
    return launch && launch->launchedAt
        ? CompareDialog::tr("%1, launched %2")
              .arg(nameOf(plan, id),
                   QLocale().toString(launch->launchedAt.toDateTime().toLocalTime(),
                                      QStringLiteral("d MMM yyyy HH:mm")))
        : nameOf(plan, id);
}
