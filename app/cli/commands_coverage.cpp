// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "app/cli/rows.h"
#include "app/cli/tablewriter.h"
#include "core/check/coveragetests.h"
#include "core/naming/names.h"

namespace cli {
namespace {
struct Covered {
    CoverageMatrix matrix;
    QList<Tested> tests;
};

QString scopeText(const Plan &plan, AnyId scope)
{
    return scope ? flaggedName(plan, scope) : Words::tr("All MultiCloud Images");
}

// "●", with a mark for what is not tested and the number of launches: "●! 3".
QString cellText(const CoverageCell &cell, Tested tested)
{
    QString text = glyphOf(cell.state);
    if (cell.state == CellState::Image && tested != Tested::Passed)
        text += tested == Tested::Failed ? QStringLiteral("!!") : QStringLiteral("!");
    return cell.users ? QStringLiteral("%1 %2").arg(text).arg(cell.users) : text;
}

void writeForPeople(const Plan &plan, const Covered &covered, QByteArray &out)
{
    const CoverageMatrix &matrix = covered.matrix;
    out += printable(scopeText(plan, matrix.scope)).toUtf8() + '\n';
    if (matrix.mcis.isEmpty() || matrix.clouds.isEmpty()) {
        out += Words::tr("There is nothing to cover: no MultiCloud Image, or no cloud.").toUtf8() + '\n';
        return;
    }
    QList<Column> columns {{"mci", Words::tr("MultiCloud Image")}};
    for (const Id<Cloud> cloud : matrix.clouds)
        columns.append({"", printable(flaggedName(plan, cloud))});
    TableWriter table(Format::Text, columns, out);
    for (qsizetype row = 0; row < matrix.mcis.size(); ++row) {
        table.cell(flaggedName(plan, matrix.mcis.at(row)));
        for (qsizetype column = 0; column < matrix.clouds.size(); ++column)
            table.cell(
                cellText(matrix.at(row, column), covered.tests.at(row * matrix.clouds.size() + column)));
    }
    table.finish();
}

QString legend()
{
    QStringList parts;
    for (const CellState state : {CellState::Image, CellState::NoInstanceType, CellState::NotSupported,
                                  CellState::ImageGone, CellState::Unknown})
        parts.append(QStringLiteral("%1 %2").arg(glyphOf(state), wordOf(state)));
    return parts.join(QStringLiteral("  "))
        + Words::tr("  ! not tested  !! test failed; a number says how many servers and arrays launch it.");
}

// What launches lack, over all that was asked about.
struct Lacks {
    qsizetype gaps = 0, imageless = 0, unknown = 0;
    void add(const CoverageMatrix &matrix)
    {
        gaps += matrix.gaps();
        imageless += matrix.imageless;
        unknown += matrix.unknown;
    }
};

QString sentence(const Lacks &lacks)
{
    QStringList said;
    if (lacks.gaps > 0)
        said.append(lacks.gaps == 1
                        ? Words::tr("1 combination is launched and has no image.")
                        : Words::tr("%1 combinations are launched and have no image.").arg(lacks.gaps));
    if (lacks.imageless > 0)
        said.append(lacks.imageless == 1
                        ? Words::tr("1 server or array has no image at all.")
                        : Words::tr("%1 servers and arrays have no image at all.").arg(lacks.imageless));
    if (lacks.unknown > 0)
        said.append(lacks.unknown == 1
                        ? Words::tr("Of 1 server or array it is not known which image it launches.")
                        : Words::tr("Of %1 servers and arrays it is not known which image they launch.")
                              .arg(lacks.unknown));
    return said.isEmpty() ? Words::tr("Every launch finds an image.") : said.join(u' ');
}

void writeForFiles(const Plan &plan, const Covered &covered, TableWriter &table)
{
    const CoverageMatrix &matrix = covered.matrix;
    for (qsizetype i = 0; i < matrix.cells.size(); ++i) {
        const CoverageCell &cell = matrix.cells.at(i);
        const MciSetting &setting = plan.row(cell.setting);
        table.cell(matrix.scope ? nameOf(plan, matrix.scope) : QString());
        table.cell(nameOf(plan, matrix.mcis.at(i / matrix.clouds.size())));
        table.cell(nameOf(plan, matrix.clouds.at(i % matrix.clouds.size())));
        table.cell(keyOf(cell.state));
        table.cell(nameOf(plan, setting.image));
        table.cell(nameOf(plan, setting.instanceType));
        table.cell(keyOf(covered.tests.at(i)));
        table.cell(qint64(cell.users));
    }
}

Result<QList<AnyId>> scopesNamed(const Plan &plan, const QStringList &names)
{
    QList<AnyId> scopes;
    for (const QString &name : names) {
        const Result<AnyId> scope = scopeNamed(plan, name);
        if (!scope)
            return scope.error();
        scopes.append(*scope);
    }
    return scopes.isEmpty() ? QList<AnyId> {AnyId()} : scopes;
}
} // namespace

static Exit showCoverage(const Invocation &invocation, Output &output)
{
    const Result<Plan> plan =
        readPlan(invocation.arguments.constFirst(), whatIsLaunched().rows<Image, TestRecord>(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const Result<QList<AnyId>> scopes = scopesNamed(*plan, invocation.arguments.mid(1));
    if (!scopes)
        return output.fail(Exit::WrongUse, scopes.sentence());
    Progress unwatched;
    QList<Covered> all;
    Lacks lacks;
    for (const AnyId scope : *scopes) {
        const CoverageMatrix matrix = coverageMatrix(*plan, scope, unwatched);
        lacks.add(matrix);
        all.append({matrix, testsOf(*plan, matrix, unwatched)});
    }
    if (invocation.format == Format::Text) {
        for (const Covered &covered : std::as_const(all)) {
            writeForPeople(*plan, covered, output.text);
            output.text += '\n';
        }
        output.text += legend().toUtf8() + '\n' + sentence(lacks).toUtf8() + '\n';
    } else {
        TableWriter table(invocation.format,
                          {{"scope", {}},
                           {"mci", {}},
                           {"cloud", {}},
                           {"state", {}},
                           {"image", {}},
                           {"instance_type", {}},
                           {"tested", {}},
                           {"launches", {}}},
                          output.text);
        for (const Covered &covered : std::as_const(all))
            writeForFiles(*plan, covered, table);
        table.finish();
    }
    return lacks.gaps || lacks.imageless ? Exit::Findings : Exit::Clean;
}

static const Registered showCoverageCommand(
    {"coverage",
     "PLAN [NAME...]",
     QT_TRANSLATE_NOOP("Words",
                       "Says what MultiCloud Images give in each cloud, and where launches find none."),
     1,
     -1,
     true,
     {damagedAnyway},
     showCoverage});
} // namespace cli
