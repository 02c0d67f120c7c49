// SPDX-License-Identifier: MIT
#include "ui/clouds/clouddialogs.h"

#include "core/base/words.h"
#include "core/edit/clouds.h"
#include "core/query/order.h"
#include "ui/forms/rowform.h"

namespace dialogs {
namespace {
template <class E> using Intent = Result<Change> (*)(const Plan &, const QList<E> &);
template <class E, Result<Change> (*One)(const Plan &, const E &)>
Result<Change> forFirst(const Plan &plan, const QList<E> &rows)
{
    return One(plan, rows.constFirst());
}

QList<FieldChoice> cloudChoices(const Plan &plan)
{
    QList<FieldChoice> choices;
    plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        if (!cloud.removed)
            choices.append({QVariant::fromValue(AnyId(cloud.id)), nameOf(plan, cloud.id)});
    });
    return query::ordered(
        choices, [](const FieldChoice &choice) { return query::sortKey(choice.text); }, false);
}

// Which fields a person fills in; `isNew`: of a row that does not exist yet.
void ask(RowForm<Cloud> &form, bool isNew)
{
    form.add<&Cloud::name>({.isNeeded = true, .hint = Words::tr("such as EC2 us-east-1")});
    form.add<&Cloud::displayName>({.isBeside = true, .hint = Words::tr("such as AWS US-East")});
    form.add<&Cloud::type>({.isBeside = true, .hint = Words::tr("such as amazon")});
    form.add<&Cloud::description>({.isLong = true});
    form.add<&Cloud::href>();
    if (!isNew)
        form.add<&Cloud::registered>();
}

void ask(RowForm<Datacenter> &form, bool)
{
    form.add<&Datacenter::uid>({.isNeeded = true, .hint = Words::tr("such as us-east-1a")});
    form.add<&Datacenter::name>();
    form.add<&Datacenter::description>({.isLong = true});
}

void ask(RowForm<InstanceType> &form, bool isNew)
{
    form.add<&InstanceType::uid>({.isNeeded = true, .hint = Words::tr("such as m5.large")});
    form.add<&InstanceType::name>({.isBeside = true});
    form.add<&InstanceType::architecture>();
    form.add<&InstanceType::memory>({.isBeside = true, .hint = Words::tr("such as 8 GB")});
    form.add<&InstanceType::cpuCount>({.zero = Words::tr("not known"), .to = 4096});
    if (!isNew)
        form.add<&InstanceType::retired>();
    form.add<&InstanceType::description>({.isLong = true});
}

void ask(RowForm<Image> &form, bool)
{
    form.add<&Image::uid>({.isNeeded = true, .hint = Words::tr("such as ami-0c1b2d3e")});
    form.add<&Image::name>();
    form.add<&Image::osPlatform>({.isBeside = true});
    form.add<&Image::owner>({.isBeside = true});
    form.add<&Image::kind, &Image::architecture, &Image::virtualization, &Image::rootDevice,
             &Image::visibility, &Image::availability, &Image::deprecatedAt, &Image::rightScaleEnabled>();
    form.add<&Image::description>({.isLong = true});
}

// Asks for the rows, and does what `intent` makes of them; while it refuses, the form tells why.
template <class E>
RowForm<E> *makeForm(Workbench &bench, FormDialog &dialog, const QList<E> &rows, Intent<E> intent)
{
    auto *form = new RowForm<E>(dialog, rows);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 78);
    QObject::connect(&dialog, &QDialog::accepted, &dialog, [&bench, form, intent] {
        const Result<Change> change = intent(bench.document()->plan(), form->rows());
        if (!change || !change->isEmpty())
            bench.propose(change);
    });
    return form;
}

template <class E> void judgeBy(Workbench &bench, RowForm<E> &form, Intent<E> intent)
{
    form.setCheck(std::function([document = bench.document(), intent](const QList<E> &rows) {
        return Objection(intent(document->plan(), rows).sentence());
    }));
}

template <class E>
void edit(Workbench &bench, const QList<AnyId> &ids, const QString &title, Intent<E> intent)
{
    QList<E> rows;
    for (const AnyId id : ids)
        rows.append(bench.document()->plan().row(id.as<E>()));
    auto *dialog = new FormDialog(title, Words::tr("Save"), bench.frame());
    RowForm<E> *form = makeForm(bench, *dialog, rows, intent);
    ask(*form, false);
    judgeBy(bench, *form, intent);
    bench.show(dialog);
}

// A row of a cloud.
template <class E>
void add(Workbench &bench, Id<Cloud> cloud, const QString &title, const QString &doIt, Intent<E> intent)
{
    const Plan &plan = bench.document()->plan();
    E row;
    row.cloud = cloud;
    auto *dialog = new FormDialog(cloud ? Words::tr("%1 to %2").arg(title, nameOf(plan, cloud)) : title, doIt,
                                  bench.frame());
    RowForm<E> *form = makeForm(bench, *dialog, {row}, intent);
    if (!cloud)
        form->template add<&E::cloud>(
            {.isNeeded = true, .hint = Words::tr("choose a cloud"), .choices = cloudChoices(plan)});
    ask(*form, true);
    judgeBy(bench, *form, intent);
    bench.show(dialog);
}

QString titleFor(const Plan &plan, AnyId id) { return Words::tr("Edit %1").arg(nameOf(plan, id)); }
} // namespace

void addCloud(Workbench &bench)
{
    const Intent<Cloud> intent = forFirst<Cloud, edit::addCloud>;
    auto *dialog = new FormDialog(Words::tr("Add Cloud"), Words::tr("Add Cloud"), bench.frame());
    RowForm<Cloud> *form = makeForm(bench, *dialog, {Cloud()}, intent);
    ask(*form, true);
    judgeBy(bench, *form, intent);
    bench.show(dialog);
}

void addDatacenter(Workbench &bench, Id<Cloud> cloud)
{
    add<Datacenter>(bench, cloud, Words::tr("Add Datacenter"), Words::tr("Add Datacenter"),
                    forFirst<Datacenter, edit::addDatacenter>);
}

void addInstanceType(Workbench &bench, Id<Cloud> cloud)
{
    add<InstanceType>(bench, cloud, Words::tr("Add Instance Type"), Words::tr("Add Instance Type"),
                      forFirst<InstanceType, edit::addInstanceType>);
}

void addImage(Workbench &bench, Id<Cloud> cloud)
{
    add<Image>(bench, cloud, Words::tr("Add Image"), Words::tr("Add Image"), edit::addImages);
}

void editCloud(Workbench &bench, const QList<AnyId> &ids)
{
    edit<Cloud>(bench, ids, titleFor(bench.document()->plan(), ids.constFirst()),
                forFirst<Cloud, edit::editCloud>);
}

void editDatacenter(Workbench &bench, const QList<AnyId> &ids)
{
    edit<Datacenter>(bench, ids, titleFor(bench.document()->plan(), ids.constFirst()),
                     forFirst<Datacenter, edit::editDatacenter>);
}

void editInstanceType(Workbench &bench, const QList<AnyId> &ids)
{
    edit<InstanceType>(bench, ids, titleFor(bench.document()->plan(), ids.constFirst()),
                       forFirst<InstanceType, edit::editInstanceType>);
}

void editImages(Workbench &bench, const QList<AnyId> &ids)
{
    edit<Image>(bench, ids,
                ids.size() == 1 ? titleFor(bench.document()->plan(), ids.constFirst())
                                : Words::tr("Edit %1 Images").arg(ids.size()),
                edit::editImages);
}
} // namespace dialogs
