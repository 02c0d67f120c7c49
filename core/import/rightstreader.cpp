// SPDX-License-Identifier: MIT
#include "core/import/rightstreader.h"

#include "core/base/words.h"
#include "core/format/place.h"
#include "core/format/rightst.h"
#include "core/import/filetext.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace {
QString besides(const QString &path, const QString &reference)
{
    return QDir::isAbsolutePath(reference)
        ? reference
        : QDir::cleanPath(QFileInfo(path).path() + QLatin1Char('/') + reference);
}

// Follows the references of one file; after the first error the rest is not read.
class Reading {
public:
    explicit Reading(const TextsByPath &others) : m_others(others) {}

    Result<Inventory> of(const QByteArray &text, const QString &path)
    {
        const auto root = yaml::parse(text, path);
        if (!root)
            return root.error();
        switch (rightst::kindOf(*root)) {
        case rightst::FileKind::Template:
            readTemplate(*root, text, path);
            break;
        case rightst::FileKind::Mci:
            m_inventory.mcis.append(mciOf(*root, text, path));
            break;
        case rightst::FileKind::Alerts:
            readLoneAlerts(*root, path);
            break;
        }
        if (!m_error.sentence.isEmpty())
            return m_error;
        return m_inventory;
    }

private:
    bool isThere(const QString &path) const { return m_others.contains(path) || QFileInfo(path).isFile(); }
    Result<QByteArray> textOf(const QString &path) const
    {
        return m_others.contains(path) ? m_others.value(path) : fileBytes(path);
    }
    void fail(const Error &error)
    {
        if (m_error.sentence.isEmpty())
            m_error = error;
    }
    void remark(const QString &path, const rightst::Mention &mention, bool skipped = false)
    {
        m_inventory.remarks.append({{path, mention.line}, mention.text, skipped});
    }

    void readTemplate(const yaml::Node &root, const QByteArray &text, const QString &path)
    {
        const auto read = rightst::readTemplate(root, path);
        if (!read)
            return fail(read.error());
        InventoryTemplate found {.name = read->name,
                                 .description = read->description,
                                 .carried = rightst::carriedOf(text, root),
                                 .source = exactText(text),
                                 .place = {path, root.line}};
        for (const rightst::Mci &entry : read->mcis)
            found.mcis.append(entry.form == ListingForm::File ? fromFile(entry, path)
                                                              : inventoried(entry, path));
        refuseRepeated(found.mcis);
        if (found.mcis.isEmpty())
            remark(path,
                   {Words::tr(
                        "The ServerTemplate lists no MultiCloud Image; no server can be launched from it."),
                    0});
        for (const rightst::Mention &oddity : read->oddities)
            remark(path, oddity);
        for (const rightst::Mention &file : read->alertFiles)
            followAlerts(file, path);
        m_inventory.templates.append(found);
    }

    InventoryMci mciOf(const yaml::Node &root, const QByteArray &text, const QString &path)
    {
        const auto read = rightst::readMci(root, path);
        if (!read) {
            fail(read.error());
            return {};
        }
        InventoryMci mci = inventoried(*read, path);
        mci.source = exactText(text);
        return mci;
    }

    InventoryMci inventoried(const rightst::Mci &entry, const QString &path)
    {
        InventoryMci mci {.form = entry.form,
                          .name = entry.name,
                          .publisher = entry.publisher,
                          .href = entry.href,
                          .revision = entry.revision,
                          .naming = entry.naming,
                          .description = entry.description,
                          .tags = entry.tags,
                          .place = {path, entry.line}};
        mci.tags.sort();
        mci.tags.removeDuplicates();
        for (const rightst::Setting &setting : entry.settings)
            mci.settings.append(
                {setting.cloud, setting.instanceType, setting.image, setting.userData, {path, setting.line}});
        if (entry.ignoresRevision)
            remark(path,
                   {Words::tr("The Revision or Publisher of %1 is ignored because it has Settings, which "
                              "define its HEAD.")
                        .arg(entry.name),
                    entry.line});
        return mci;
    }

    // D20: a MultiCloud Image's file that is missing is an error.
    InventoryMci fromFile(const rightst::Mci &entry, const QString &path)
    {
        const QString other = besides(path, entry.file);
        if (!isThere(other)) {
            fail(errorAt(
                path, entry.line,
                Words::tr("The file of a MultiCloud Image, %1, is missing. Put it there or correct the path.")
                    .arg(other)));
            return {};
        }
        const auto text = textOf(other);
        const auto root = text ? yaml::parse(*text, other) : text.error();
        if (!root) {
            fail(root.error());
            return {};
        }
        InventoryMci mci = mciOf(*root, *text, other);
        mci.reference = entry.file;
        return mci;
    }

    // SM4: one lineage twice in a list.
    void refuseRepeated(const QList<InventoryMci> &mcis)
    {
        QHash<QStringList, SourcePlace> known;
        for (const InventoryMci &mci : mcis) {
            const QStringList key =
                mci.href.isEmpty() ? QStringList {mci.publisher, mci.name} : QStringList {mci.href};
            const QString name = mci.href.isEmpty() ? mci.name : mci.href;
            if (known.contains(key))
                fail(errorAt(
                    mci.place.file, mci.place.line,
                    Words::tr("%1 is listed already (%2, line %3). A ServerTemplate lists a MultiCloud Image "
                              "once, in one revision: remove one of them.")
                        .arg(name, known[key].file)
                        .arg(known[key].line)));
            known.insert(key, mci.place);
        }
    }

    void readLoneAlerts(const yaml::Node &root, const QString &path)
    {
        const auto alerts = rightst::readAlerts(root, path);
        if (!alerts)
            return fail(alerts.error());
        remark(path,
               {Words::tr("The file holds alerts only. They come with the ServerTemplate that refers to it."),
                0},
               true);
    }

    // Alerts are only carried, so that a missing file is a warning (D20); what is there must be right.
    void followAlerts(const rightst::Mention &file, const QString &path)
    {
        const QString other = besides(path, file.text);
        if (m_alertFiles.contains(other) || !m_error.sentence.isEmpty())
            return;
        m_alertFiles.insert(other);
        if (!isThere(other))
            return remark(
                path,
                {Words::tr("The file of alerts %1 is missing; the reference to it is kept.").arg(other),
                 file.line});
        const auto text = textOf(other);
        const auto root = text ? yaml::parse(*text, other) : text.error();
        const auto alerts = root ? rightst::readAlerts(*root, other) : root.error();
        if (!alerts)
            return fail(alerts.error());
        for (const rightst::Mention &oddity : alerts->oddities)
            remark(other, oddity);
        for (const rightst::Mention &further : alerts->files)
            followAlerts(further, other);
    }

    const TextsByPath &m_others;
    Inventory m_inventory;
    QSet<QString> m_alertFiles;
    Error m_error;
};
} // namespace

Result<Inventory> readRightSt(const QByteArray &text, const QString &path, const TextsByPath &others)
{
    return Reading(others).of(text, path);
}
