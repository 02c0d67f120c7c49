// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/owners.h"
#include "app/cli/plans.h"
#include "app/cli/rows.h"
#include "app/cli/tablewriter.h"
#include "core/base/blocks.h"
#include "core/naming/names.h"
#include "core/resolve/resolve.h"

namespace cli {
namespace {
const QList<Column> &fileColumns()
{
    static const QList<Column> columns {{"kind", {}},
                                        {"id", {}},
                                        {"deployment", {}},
                                        {"name", {}},
                                        {"cloud", {}},
                                        {"server_template", {}},
                                        {"mci", {}},
                                        {"mci_from", {}},
                                        {"image", {}},
                                        {"image_name", {}},
                                        {"image_from", {}},
                                        {"instance_type", {}},
                                        {"instance_type_from", {}},
                                        {"kernel", {}},
                                        {"ramdisk", {}},
                                        {"user_data", {}},
                                        {"datacenter", {}},
                                        {"problems", {}},
                                        {"option", {}}};
    return columns;
}

// "image:mci_without_cloud instance_type:no_instance_type"
QByteArray problemsOf(const Resolution &resolution)
{
    QByteArray problems;
    for (const LaunchField field : allLaunchFields) {
        const Problem problem = problemOf(resolution, field);
        if (problem != Problem::None)
            problems +=
                (problems.isEmpty() ? "" : " ") + keyOf(field).toLatin1() + ':' + keyOf(problem).toLatin1();
    }
    return problems;
}

// "2" of the second launch option of an array; empty when it has none.
QString optionText(const Plan &plan, const Resolution &way)
{
    return way.option ? QString::number(plan.row(way.option).position + 1) : QString();
}

// Writes launches as rows for files. Names and keys are made once: many launches share few of them.
class FileRows {
public:
    explicit FileRows(const Plan &plan) : m_plan(plan) {}
    void write(Owner owner, const Resolution &next, TableWriter &table)
    {
        const Image &image = m_plan.row(next.image.value);
        table.utf8(owner.isArray() ? "array" : "server");
        table.cell(qint64(owner.id().value()));
        table.utf8(nameOnce(deploymentOf(m_plan, owner)));
        table.cell(nameOf(m_plan, owner));
        table.utf8(nameOnce(next.cloud.value));
        table.utf8(nameOnce(next.serverTemplate.value));
        table.utf8(nameOnce(next.mci.value));
        table.utf8(fromKey(next.mci.from));
        table.utf8(image.uid.utf8());
        table.utf8(image.name.utf8());
        table.utf8(fromKey(next.image.from));
        table.utf8(nameOnce(next.instanceType.value));
        table.utf8(fromKey(next.instanceType.from));
        table.utf8(nameOnce(next.kernel.value));
        table.utf8(nameOnce(next.ramdisk.value));
        table.cell(next.userData.value);
        table.utf8(next.datacenter.from == Layer::DatacenterPolicy
                       ? valueText(m_plan, next, LaunchField::Datacenter).toUtf8()
                       : nameOnce(next.datacenter.value));
        table.utf8(problemsOf(next));
        table.cell(optionText(m_plan, next));
    }

private:
    QByteArray nameOnce(AnyId id)
    {
        const auto known = m_names.constFind(id);
        return known != m_names.cend() ? *known : *m_names.insert(id, nameOf(m_plan, id).toUtf8());
    }
    QByteArray fromKey(Layer layer)
    {
        QByteArray &key = m_keys[int(layer)];
        if (key.isEmpty())
            key = keyOf(layer).toLatin1();
        return key;
    }

    const Plan &m_plan;
    QHash<AnyId, QByteArray> m_names; // as UTF-8
    QHash<int, QByteArray> m_keys;
};

void writeForFiles(const Plan &plan, const QList<Owner> &owners, TableWriter &table)
{
    constexpr qsizetype Block = 4096; // fewer are not worth a thread
    std::vector<QByteArray> texts((owners.size() + Block - 1) / Block);
    std::vector<TableWriter> parts;
    parts.reserve(texts.size());
    for (QByteArray &text : texts)
        parts.push_back(table.part(text, !parts.empty()));
    workOffInBlocks(owners.size(), Block, [&] {
        return [&, rows = FileRows(plan)](qsizetype first, qsizetype end) mutable {
            TableWriter &part = parts.at(size_t(first / Block));
            for (qsizetype i = first; i < end; ++i)
                for (const Resolution &way : resolutions(plan, owners.at(i)))
                    rows.write(owners.at(i), way, part);
        };
    });
    for (const TableWriter &part : parts)
        table.add(part);
}

QString shortValue(const Plan &plan, const Resolution &next, LaunchField field)
{
    const AnyId id = valueId(next, field);
    return id ? flaggedName(plan, id) : valueText(plan, next, field);
}

void writeForPeople(const Plan &plan, const QList<Owner> &owners, TableWriter &table)
{
    for (const Owner owner : owners)
        for (const Resolution &way : resolutions(plan, owner)) {
            table.cell(nameOf(plan, deploymentOf(plan, owner)));
            table.cell(way.option ? Words::tr("%1, option %2").arg(nameOf(plan, owner), optionText(plan, way))
                                  : nameOf(plan, owner));
            table.cell(flaggedName(plan, way.cloud.value));
            table.cell(shortValue(plan, way, LaunchField::Mci));
            table.cell(shortValue(plan, way, LaunchField::Image));
            table.cell(shortValue(plan, way, LaunchField::InstanceType));
            table.cell(chipText(way.image.from, LaunchField::Image));
            table.cell(launchObstacles(plan, way).join(' '));
        }
}

// "Option 2, weight 4"
QString optionHeading(const LaunchOption &option)
{
    const QString number = QString::number(option.position + 1);
    return option.weight > 0 ? Words::tr("Option %1, weight %2").arg(number, QString::number(option.weight))
        : !option.targetSize.isEmpty() ? Words::tr("Option %1, %2 instances").arg(number, option.targetSize)
                                       : Words::tr("Option %1").arg(number);
}

void writeWay(const Plan &plan, const Resolution &next, QByteArray &out)
{
    out += '\n';
    if (next.option)
        out += printable(optionHeading(plan.row(next.option))).toUtf8() + '\n';
    for (const LaunchField field : allLaunchFields) {
        const QString line = QStringLiteral("  %1%2  [%3]")
                                 .arg(labelOf(field).leftJustified(18),
                                      flagged(plan, valueId(next, field), valueText(plan, next, field)),
                                      chipText(layerOf(next, field), field));
        out += printable(line).toUtf8() + '\n';
    }
    const QStringList obstacles = launchObstacles(plan, next);
    if (!obstacles.isEmpty())
        out += '\n' + Words::tr("It cannot be launched. %1").arg(obstacles.join(' ')).toUtf8() + '\n';
}

void writeOne(const Plan &plan, Owner owner, QByteArray &out)
{
    const QString heading =
        owner.isArray() ? Words::tr("%1, an array in %2") : Words::tr("%1, a server in %2");
    out +=
        printable(heading.arg(nameOf(plan, owner), nameOf(plan, deploymentOf(plan, owner)))).toUtf8() + '\n';
    for (const Resolution &way : resolutions(plan, owner))
        writeWay(plan, way, out);
}
} // namespace

static Exit resolvePlan(const Invocation &invocation, Output &output)
{
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), whatIsLaunched(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const QStringList names = invocation.arguments.mid(1);
    const Result<QList<Owner>> owners = ownersNamed(*plan, names);
    if (!owners)
        return output.fail(Exit::WrongUse, owners.sentence());
    if (invocation.format != Format::Text) {
        TableWriter table(invocation.format, fileColumns(), output.text);
        writeForFiles(*plan, *owners, table);
        table.finish();
        return Exit::Clean;
    }
    if (!names.isEmpty() && owners->size() == 1) {
        writeOne(*plan, owners->constFirst(), output.text);
        return Exit::Clean;
    }
    TableWriter table(Format::Text,
                      {{"deployment", Words::tr("Deployment")},
                       {"name", Words::tr("Name")},
                       {"cloud", labelOf(LaunchField::Cloud)},
                       {"mci", labelOf(LaunchField::Mci)},
                       {"image", labelOf(LaunchField::Image)},
                       {"type", labelOf(LaunchField::InstanceType)},
                       {"from", Words::tr("Image is")},
                       {"obstacles", Words::tr("Cannot be launched, because")}},
                      output.text);
    writeForPeople(*plan, byDeployment(*plan, *owners), table);
    table.finish();
    if (owners->isEmpty())
        output.text = Words::tr("There are no servers and no arrays.").toUtf8() + '\n';
    return Exit::Clean;
}

static const Registered
    resolvePlanCommand({"resolve",
                        "PLAN [NAME...]",
                        QT_TRANSLATE_NOOP("Words", "Says what servers and arrays launch next."),
                        1,
                        -1,
                        true,
                        {damagedAnyway},
                        resolvePlan});
} // namespace cli
