// SPDX-License-Identifier: MIT
#include "ui/deployments/serverdefaults.h"

#include "core/base/words.h"
#include "core/edit/deployments.h"
#include "core/naming/names.h"
#include "core/query/order.h"
#include "ui/forms/formdialog.h"
#include "ui/workbench/workbench.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace {
QList<ServerDefault> defaultsOf(const Plan &plan, Id<Deployment> deployment)
{
    QList<ServerDefault> rows;
    plan.all<ServerDefault>().forEach([&](const ServerDefault &row) {
        if (row.deployment == deployment)
            rows.append(row);
    });
    return query::ordered(
        rows, [&](const ServerDefault &row) { return query::sortKey(nameOf(plan, row.cloud)); }, false);
}

template <class E> void offer(QComboBox *box, const Plan &plan, const QList<Id<E>> &ids, Id<E> chosen)
{
    const QList<Id<E>> sorted = query::ordered(
        ids, [&](Id<E> id) { return query::sortKey(nameOf(plan, id)); }, false);
    for (const Id<E> id : sorted) {
        box->addItem(nameOf(plan, id), QVariant::fromValue(AnyId(id)));
        if (id == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
}

template <class E> void offerOfCloud(QComboBox *box, const Plan &plan, Id<Cloud> cloud, Id<E> chosen)
{
    box->clear();
    box->addItem(Words::tr("[no default]"), QVariant::fromValue(AnyId()));
    QList<Id<E>> ids;
    for (const Id<E> id : plan.referrers<&E::cloud>(cloud))
        if (!plan.row(id).removed || id == chosen)
            ids.append(id);
    offer(box, plan, ids, chosen);
}

QList<Id<Cloud>> cloudsWithout(const Plan &plan, Id<Deployment> deployment)
{
    QSet<Id<Cloud>> taken;
    for (const ServerDefault &row : defaultsOf(plan, deployment))
        taken.insert(row.cloud);
    QList<Id<Cloud>> free;
    plan.all<Cloud>().forEach([&](const Cloud &row) {
        if (row.registered && !taken.contains(row.id))
            free.append(row.id);
    });
    return free;
}

// The row as a person chooses it, judged while they do.
class DefaultDialog : public FormDialog {
public:
    DefaultDialog(const Plan &plan, const ServerDefault &row, QWidget *parent)
        : FormDialog(row.cloud ? Words::tr("Edit Server Defaults") : Words::tr("Add Server Defaults"),
                     Words::tr("Save"), parent),
          m_plan(plan), m_row(row), m_cloud(new QComboBox(this)), m_type(new QComboBox(this)),
          m_datacenter(new QComboBox(this))
    {
        addField(Words::tr("Cloud"), m_cloud);
        addField(labelOf(LaunchField::InstanceType), m_type);
        addField(labelOf(LaunchField::Datacenter), m_datacenter);
        setMinimumWidth(fontMetrics().averageCharWidth() * 56);
        offer(m_cloud, plan, row.cloud ? QList {row.cloud} : cloudsWithout(plan, row.deployment), row.cloud);
        m_cloud->setEnabled(!row.cloud);
        const auto offerRest = [this] {
            offerOfCloud(m_type, m_plan, this->row().cloud, m_row.instanceType);
            offerOfCloud(m_datacenter, m_plan, this->row().cloud, m_row.datacenter);
        };
        const auto check = [this] {
            const QString why = edit::setServerDefault(m_plan, this->row()).sentence();
            setError(m_type, why);
            doButton()->setEnabled(why.isEmpty() && (m_row.cloud || isChosen()));
        };
        connect(m_cloud, &QComboBox::currentIndexChanged, this, offerRest);
        offerRest();
        for (const QComboBox *box : {m_type, m_datacenter})
            connect(box, &QComboBox::currentIndexChanged, this, check);
        check();
    }
    ServerDefault row() const
    {
        ServerDefault row = m_row;
        row.cloud = m_cloud->currentData().value<AnyId>().as<Cloud>();
        row.instanceType = m_type->currentData().value<AnyId>().as<InstanceType>();
        row.datacenter = m_datacenter->currentData().value<AnyId>().as<Datacenter>();
        return row;
    }

private:
    bool isChosen() const { return row().instanceType || row().datacenter; }

    const Plan m_plan;
    const ServerDefault m_row;
    QComboBox *m_cloud, *m_type, *m_datacenter;
};
} // namespace

void serverdefaults::edit(Workbench &bench, const ServerDefault &row)
{
    auto *dialog = new DefaultDialog(bench.document()->plan(), row, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] {
        bench.perform(::edit::setServerDefault(bench.document()->plan(), dialog->row()));
    });
    bench.show(dialog);
}

void serverdefaults::openOfAccount(Workbench &bench)
{
    auto *dialog = new QDialog(bench.frame());
    dialog->setWindowTitle(Words::tr("Server Defaults of the Account"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    auto *list = new ServerDefaultsList(bench, dialog);
    list->show({});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 64);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(bench.document(), &Document::changed, list, [list] { list->show({}); });
    bench.show(dialog);
}

ServerDefaultsList::ServerDefaultsList(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_lines(new QVBoxLayout), m_note(new RoleLabel(theme::Role::Muted)),
      m_add(new QPushButton(theme::icon(QStringLiteral("add")), tr("Add Server Defaults…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gap);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    layout->addWidget(m_note);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ServerDefault row;
        row.deployment = m_deployment;
        edit(row);
    });
}

void ServerDefaultsList::edit(const ServerDefault &row) { serverdefaults::edit(m_bench, row); }

void ServerDefaultsList::show(Id<Deployment> deployment)
{
    const Plan &plan = m_bench.document()->plan();
    const bool editable = m_bench.document()->isLoaded() && !m_bench.document()->isReadOnly();
    m_add->setEnabled(editable && !cloudsWithout(plan, deployment).isEmpty());
    const QList<ServerDefault> rows = defaultsOf(plan, deployment);
    if (m_isShown && deployment == m_deployment && rows == m_shown)
        return;
    m_isShown = true;
    m_deployment = deployment;
    m_shown = rows;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold the button that was clicked
        delete item;
    }
    for (const ServerDefault &row : rows)
        addLine(plan, row);
    const QString what =
        tr("They prefill Add Server and Add Array. What they fill in is then set there, and no longer "
           "follows the MultiCloud Image; servers that exist do not change.");
    m_note->setText(!rows.isEmpty() ? what
                        : deployment
                        ? tr("This deployment has no Server Defaults of its own; the account's apply.") + ' '
                            + what
                        : tr("The account has no Server Defaults.") + ' ' + what);
}

void ServerDefaultsList::addLine(const Plan &plan, const ServerDefault &row)
{
    auto *panel = new Panel;
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(10, 6, 10, 6);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new ElidedLabel(nameOf(plan, row.cloud)));
    QStringList values;
    if (row.instanceType)
        values.append(nameOf(plan, row.instanceType));
    if (row.datacenter)
        values.append(nameOf(plan, row.datacenter));
    auto *what = new ElidedLabel(values.join(QStringLiteral(" · ")));
    what->setRole(theme::Role::Muted);
    words->addWidget(what);
    layout->addLayout(words);
    layout->addStretch(1);
    auto *change = new QPushButton(tr("Edit…"));
    auto *remove = new QPushButton(tr("Remove"));
    for (QPushButton *button : {change, remove}) {
        theme::makeLink(button);
        button->setAccessibleDescription(nameOf(plan, row.cloud));
        layout->addWidget(button);
    }
    connect(change, &QPushButton::clicked, this, [this, row] { edit(row); });
    connect(remove, &QPushButton::clicked, this, [this, row] {
        ServerDefault none = row;
        none.instanceType = {};
        none.datacenter = {};
        m_bench.perform(::edit::setServerDefault(m_bench.document()->plan(), none));
    });
    m_lines->addWidget(panel);
}
