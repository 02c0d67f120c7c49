// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/cli/run.h"
#include "app/sampleplan.h"
#include "core/base/words.h"
#include "core/resolve/drift.h"
#include "core/store/writefile.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {
// The last plan that is still there, or the sample plan.
Result<QString> firstPlan(const Settings &settings)
{
    for (const QString &path : settings.recentFiles.value())
        if (QFileInfo::exists(path))
            return path;
    return ownSamplePlan(samplePlans().constFirst());
}

// What shows most: something that runs and differs from its Next, else whatever there is.
Owner worthShowing(const Plan &plan)
{
    const QList<Owner> owners = allOwners(plan);
    const auto differing =
        std::find_if(owners.cbegin(), owners.cend(), [&](Owner owner) { return differs(plan, owner); });
    return differing != owners.cend() ? *differing : owners.value(0);
}

int saidWhyNot(const QString &sentence)
{
    qCritical().noquote() << sentence;
    return int(cli::Exit::Unreadable);
}

int drawPicture(const QString &picture, const QStringList &paths)
{
    // The person's settings are neither read nor changed.
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    theme::apply(Appearance::Light);
    MainWindow window(settings);
    window.resize(1440, 900);
    const Result<QString> plan =
        paths.isEmpty() ? ownSamplePlan(samplePlans().constFirst()) : paths.constFirst();
    if (!plan)
        return saidWhyNot(plan.sentence());
    window.openPlan(*plan);
    while (window.isOpening())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!window.document())
        return saidWhyNot(window.trouble());
    window.QWidget::show();
    if (const Owner owner = worthShowing(window.document()->plan()))
        window.goTo(owner.id());
    // Layouts and models settle over several turns of the event loop.
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 500)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const auto format = QFileInfo(picture).suffix().toLatin1();
    if (!window.grab().save(&bytes, format.isEmpty() ? "PNG" : format.constData())
        || !writeFile(picture, bytes.data(), window.document()->path()).isEmpty())
        return saidWhyNot(Words::tr("The picture %1 cannot be written.").arg(picture));
    return int(cli::Exit::Clean);
}
} // namespace

int runWindow(const QStringList &words)
{
    if (words.value(0) == QStringLiteral("--screenshot"))
        return words.size() < 2 ? saidWhyNot(Words::tr("--screenshot needs a file to write."))
                                : drawPicture(words.at(1), words.mid(2));
    Settings settings;
    theme::apply(settings.appearance.value());
    MainWindow window(settings);
    window.offerSamples(
        {{Words::tr("&classic: a shop of 2010"), [] { return ownSamplePlan(QStringLiteral("classic")); }},
         {Words::tr("&modern: a company of today"), [] { return ownSamplePlan(QStringLiteral("modern")); }}});
    window.QWidget::show();
    if (!words.isEmpty()) {
        window.takePaths(words);
    } else if (const Result<QString> plan = firstPlan(settings); plan) {
        window.takePaths({*plan});
    } else {
        qWarning().noquote() << plan.sentence(); // the start page offers to open or make one
    }
    return QApplication::exec();
}
