// SPDX-License-Identifier: MIT
#include "core/answer/coveragematrix.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/aliases.h"
#include "core/plan/pointer.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
template <class E> void sortByName(const Plan &plan, QList<Id<E>> &ids)
{
    QList<std::pair<QString, Id<E>>> named;
    for (const Id<E> id : std::as_const(ids))
        named.append({nameOf(plan, id).toCaseFolded(), id});
    std::sort(named.begin(), named.end());
    ids.clear();
    for (const auto &[name, id] : std::as_const(named))
        ids.append(id);
}

// Who counts: the owners of the scope, and the MultiCloud Images that it is about.
class Scope {
public:
    Scope(const Plan &plan, AnyId id) : m_plan(plan), m_id(id) {}

    QList<Owner> owners() const
    {
        if (const auto deployment = m_id.as<Deployment>())
            return ownersIn(m_plan, deployment);
        const auto serverTemplate = m_id.as<ServerTemplate>();
        if (!serverTemplate)
            return allOwners(m_plan);
        return ownersFrom(m_plan, serverTemplate);
    }

    QList<Id<MultiCloudImage>> mcis(const QList<Owner> &owners)
    {
        if (const auto serverTemplate = m_id.as<ServerTemplate>()) {
            addListed(serverTemplate);
        } else if (m_id.is<Deployment>()) {
            QSet<Id<ServerTemplate>> templates;
            for (const Owner owner : owners) {
                const LaunchSettings &next = nextOf(m_plan, owner);
                if (next.mci.isSet())
                    add(next.mci.value());
                const Id<ServerTemplate> from = effectiveTemplate(m_plan, next);
                if (!templates.contains(from))
                    addListed(from);
                templates.insert(from);
            }
            sortByName(m_plan, m_mcis);
        } else {
            m_plan.all<MultiCloudImage>().forEach([this](const MultiCloudImage &row) { add(row.id); });
            sortByName(m_plan, m_mcis);
        }
        return m_mcis;
    }

private:
    void addListed(Id<ServerTemplate> serverTemplate)
    {
        for (const Id<ListedMci> listed : listedMcis(m_plan, serverTemplate))
            add(m_plan.row(listed).mci);
    }
    void add(Id<MultiCloudImage> mci)
    {
        if (!m_known.contains(mci))
            m_mcis.append(mci);
        m_known.insert(mci);
    }

    const Plan &m_plan;
    AnyId m_id;
    QList<Id<MultiCloudImage>> m_mcis;
    QSet<Id<MultiCloudImage>> m_known;
};

CellState stateOf(const Plan &plan, const MultiCloudImage &mci, const MciSetting *setting)
{
    if (!setting)
        return mci.settingsKnown ? CellState::NotSupported : CellState::Unknown;
    const Image *image = plan.find(imageMeant(plan, setting->image));
    if (!image)
        return setting->image ? CellState::Unknown : CellState::NotSupported;
    if (isUnavailable(*image))
        return CellState::ImageGone;
    return setting->instanceType || setting->typeByCloud ? CellState::Image : CellState::NoInstanceType;
}

bool hasImage(const CoverageCell &cell)
{
    return cell.state == CellState::Image || cell.state == CellState::NoInstanceType;
}
} // namespace

int CoverageMatrix::imagesInRow(qsizetype row) const
{
    int images = 0;
    for (qsizetype column = 0; column < clouds.size(); ++column)
        images += hasImage(at(row, column)) ? 1 : 0;
    return images;
}

int CoverageMatrix::imagesInColumn(qsizetype column) const
{
    int images = 0;
    for (qsizetype row = 0; row < mcis.size(); ++row)
        images += hasImage(at(row, column)) ? 1 : 0;
    return images;
}

int CoverageMatrix::usersOfRow(qsizetype row) const
{
    int users = 0;
    for (qsizetype column = 0; column < clouds.size(); ++column)
        users += at(row, column).users;
    return users;
}

int CoverageMatrix::usersOfColumn(qsizetype column) const
{
    int users = 0;
    for (qsizetype row = 0; row < mcis.size(); ++row)
        users += at(row, column).users;
    return users;
}

qsizetype CoverageMatrix::count(CellState state) const
{
    return std::count_if(cells.cbegin(), cells.cend(),
                         [state](const CoverageCell &cell) { return cell.state == state; });
}

qsizetype CoverageMatrix::gaps() const
{
    return std::count_if(cells.cbegin(), cells.cend(), [](const CoverageCell &cell) { return cell.isGap(); });
}

CoverageMatrix coverageMatrix(const Plan &plan, AnyId scope, Progress &progress)
{
    Scope about(plan, scope);
    const QList<Owner> owners = about.owners();
    CoverageMatrix matrix {.scope = scope, .mcis = about.mcis(owners)};
    QSet<Id<Cloud>> launchedIn;
    for (const Owner owner : owners)
        launchedIn.insert(nextOf(plan, owner).cloud);
    plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        if (!cloud.removed || launchedIn.contains(cloud.id)
            || !plan.referrers<&MciSetting::cloud>(cloud.id).isEmpty())
            matrix.clouds.append(cloud.id);
    });
    sortByName(plan, matrix.clouds);
    progress.setTotal(matrix.mcis.size() + owners.size());
    QHash<Id<MultiCloudImage>, qsizetype> rows;
    QHash<Id<Cloud>, qsizetype> columns;
    for (const Id<Cloud> cloud : std::as_const(matrix.clouds))
        columns.insert(cloud, columns.size());
    matrix.cells.reserve(matrix.mcis.size() * matrix.clouds.size());
    for (const Id<MultiCloudImage> mci : std::as_const(matrix.mcis)) {
        rows.insert(mci, rows.size());
        const MultiCloudImage &row = plan.row(mci);
        for (const Id<Cloud> cloud : std::as_const(matrix.clouds)) {
            const MciSetting *setting = plan.setting(mci, cloud);
            matrix.cells.append({stateOf(plan, row, setting), setting ? setting->id : Id<MciSetting> {}});
        }
    }
    progress.advance(matrix.mcis.size());
    for (qsizetype i = 0; i < owners.size() && !progress.isCancelled(); ++i) {
        const Resolution next = resolve(plan, owners.at(i));
        const auto row = rows.constFind(next.mci.value);
        const auto column = columns.constFind(next.cloud.value);
        if (next.image.from == Layer::Unknown)
            ++matrix.unknown;
        else if (!next.image.value && !next.mci.value)
            ++matrix.imageless;
        if (row == rows.cend() || column == columns.cend())
            continue;
        CoverageCell &cell = matrix.cells[*row * matrix.clouds.size() + *column];
        ++cell.users;
        // Who sets an image itself does without (EC-02).
        const bool isStranded = cell.state == CellState::NotSupported || cell.state == CellState::ImageGone;
        const bool setsIt = next.image.from == Layer::Here || next.image.from == Layer::Option;
        cell.stranded += isStranded && !setsIt ? 1 : 0;
    }
    progress.advance(owners.size());
    return matrix;
}

QString glyphOf(CellState state)
{
    static const QStringList glyphs {QStringLiteral("◌"), QStringLiteral("●"), QStringLiteral("◐"),
                                     QStringLiteral("✕"), QStringLiteral("?")};
    return glyphs.at(int(state));
}

QString keyOf(CellState state)
{
    constexpr std::array keys {"not_supported", "image", "no_instance_type", "image_gone", "unknown"};
    return QString::fromLatin1(keys.at(size_t(state)));
}

QString wordOf(CellState state)
{
    switch (state) {
    case CellState::NotSupported:
        return Words::tr("not supported");
    case CellState::Image:
        return Words::tr("image");
    case CellState::NoInstanceType:
        return Words::tr("no instance type");
    case CellState::ImageGone:
        return Words::tr("image gone");
    case CellState::Unknown:
        return Words::tr("not known");
    }
    return {};
}

namespace {
QString whatIsThere(const Plan &plan, const CoverageCell &cell)
{
    const MciSetting &setting = plan.row(cell.setting);
    const QString image = longNameOf(plan, setting.image);
    const QString type =
        setting.typeByCloud ? Words::tr("a type that the cloud chooses") : nameOf(plan, setting.instanceType);
    const Image &meant = plan.row(imageMeant(plan, setting.image));
    switch (cell.state) {
    case CellState::NotSupported:
        return Words::tr("not supported");
    case CellState::Image:
        return QStringLiteral("%1, %2").arg(image, type);
    case CellState::NoInstanceType:
        return Words::tr("%1, and no instance type").arg(image);
    case CellState::ImageGone:
        return meant.removed || plan.row(setting.image).removed
            ? Words::tr("%1, which was removed from the plan").arg(image)
            : Words::tr("%1, which is unavailable (%2)").arg(image, labelOf(meant.availability));
    case CellState::Unknown:
        return cell.setting ? Words::tr("%1, and what it stands for is not known").arg(image)
                            : Words::tr("its settings are not known");
    }
    return {};
}
} // namespace

QString sentenceOf(const Plan &plan, const CoverageMatrix &matrix, qsizetype row, qsizetype column)
{
    const CoverageCell &cell = matrix.at(row, column);
    const QString text = Words::tr("%1 in %2: %3.")
                             .arg(nameOf(plan, matrix.mcis.at(row)), nameOf(plan, matrix.clouds.at(column)),
                                  whatIsThere(plan, cell));
    if (cell.users == 0)
        return text;
    return text + u' '
        + (cell.users == 1
               ? Words::tr("1 server or array takes it for its next launch.")
               : Words::tr("%1 servers and arrays take it for their next launch.").arg(cell.users));
}
