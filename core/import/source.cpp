// SPDX-License-Identifier: MIT
#include "core/import/source.h"

#include "core/base/words.h"
#include "core/import/archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace {
constexpr qint64 PieceBytes = 1 << 16;
constexpr int MostFolders = 32; // within each other

class FileBytes final : public Bytes {
public:
    FileBytes(std::unique_ptr<QFile> file, Progress *progress)
        : m_file(std::move(file)), m_piece(PieceBytes, Qt::Uninitialized), m_progress(progress)
    {
    }
    QByteArrayView next() override
    {
        const qint64 size = m_file->read(m_piece.data(), PieceBytes);
        if (m_progress && size > 0)
            m_progress->advance(size);
        return size > 0 ? QByteArrayView(m_piece).first(size) : QByteArrayView();
    }
    QString trouble() const override
    {
        return m_file->error() == QFileDevice::NoError
            ? QString()
            : Words::tr("The file cannot be read: %1.").arg(m_file->errorString());
    }

private:
    std::unique_ptr<QFile> m_file;
    QByteArray m_piece;
    Progress *m_progress;
};

// Bytes whose beginning was looked at.
class Begun final : public Bytes {
public:
    Begun(QByteArray head, std::unique_ptr<Bytes> rest) : m_head(std::move(head)), m_rest(std::move(rest)) {}
    QByteArrayView next() override
    {
        if (m_isBegun || m_head.isEmpty())
            return m_rest->next();
        m_isBegun = true;
        return m_head;
    }
    QString trouble() const override { return m_rest->trouble(); }

private:
    QByteArray m_head;
    std::unique_ptr<Bytes> m_rest;
    bool m_isBegun = false;
};

QByteArray headOf(Bytes &bytes)
{
    constexpr qsizetype enough = 512; // a block of a .tar
    QByteArray head;
    while (head.size() < enough) {
        const QByteArrayView piece = bytes.next();
        if (piece.isEmpty())
            break;
        head += piece;
    }
    return head;
}

// The name that an archive gives a file, if it stays within; else none.
QString within(const QString &name)
{
    const QString clean = QDir::cleanPath(name);
    return clean.isEmpty() || clean == QStringLiteral(".") || clean == QStringLiteral("..")
            || clean.startsWith(QStringLiteral("../")) || QDir::isAbsolutePath(clean)
        ? QString()
        : clean;
}

bool isHidden(const QString &path) { return path.startsWith(u'.') || path.contains(QStringLiteral("/.")); }

class Visit {
public:
    Visit(const FileSource::Visitor &visitor, Progress *progress) : m_visitor(visitor), m_progress(progress)
    {
    }

    // What cannot be opened says so; false: no more.
    bool bytes(const SourceFile &file, std::unique_ptr<Bytes> bytes, int packed = 0)
    {
        QByteArray head = headOf(*bytes);
        const bool isPacked = Archive::isBegunBy(head);
        auto whole = std::make_unique<Begun>(std::move(head), std::move(bytes));
        if (isPacked && packed < 3)
            return unpack(file, std::move(whole), packed + 1);
        DecodedBytes text(std::move(whole));
        return m_visitor.file(file, text);
    }

    bool file(const SourceFile &file, const QFileInfo &info)
    {
        if (!info.exists())
            return refuse(file, Words::tr("There is no such file."));
        if (!info.isFile())
            return refuse(file, Words::tr("This is not a file with contents to read."));
        auto opened = std::make_unique<QFile>(info.filePath());
        if (!opened->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return refuse(file, Words::tr("The file cannot be read: %1.").arg(opened->errorString()));
        return bytes(file, std::make_unique<FileBytes>(std::move(opened), m_progress));
    }

    bool standardInput()
    {
        auto input = std::make_unique<QFile>();
        const SourceFile file {Words::tr("standard input"), {}, Timestamp::now(), true};
        if (!input->open(stdin, QIODevice::ReadOnly))
            return refuse(file, Words::tr("The file cannot be read: %1.").arg(input->errorString()));
        return bytes(file, std::make_unique<FileBytes>(std::move(input), m_progress));
    }

private:
    bool refuse(const SourceFile &file, const QString &sentence)
    {
        m_visitor.unreadable(file, sentence);
        return true;
    }

    // Terraform packs a plan into an archive, in which it stands in a form of its own.
    static bool isTerraformPlan(const QString &name, std::unique_ptr<Bytes> &contents)
    {
        if (name != QLatin1String("tfplan"))
            return false;
        QByteArray head = headOf(*contents);
        const bool isFile = Archive::isBegunBy(head) || head.startsWith('{');
        contents = std::make_unique<Begun>(std::move(head), std::move(contents));
        return !isFile;
    }

    bool unpack(const SourceFile &packed, std::unique_ptr<Bytes> contents, int depth)
    {
        Archive archive(std::move(contents));
        while (archive.next()) {
            const QString name = archive.path();
            SourceFile file = packed;
            if (!name.isEmpty()) {
                const QString clean = within(name);
                file = {packed.path + u'/' + (clean.isEmpty() ? name : clean), clean, archive.time(), false};
                if (clean.isEmpty()) {
                    refuse(file, Words::tr("Its name leads out of the archive; it is left out."));
                    continue;
                }
                if (isHidden(clean))
                    continue;
            }
            std::unique_ptr<Bytes> entry = archive.contents();
            if (isTerraformPlan(name, entry))
                return refuse(
                    packed,
                    Words::tr("This is a plan as terraform plan -out writes it, for Terraform alone. Print "
                              "it with terraform show -json, or tofu show -json, and bring in that."));
            if (!bytes(file, std::move(entry), depth))
                return false;
        }
        return archive.trouble().isEmpty() || refuse(packed, archive.trouble());
    }

    const FileSource::Visitor &m_visitor;
    Progress *m_progress;
};

// Lists what is below a folder, by name; what links to a folder is not followed, as it may lead around for ever.
void listFolder(const QDir &folder, const QString &below, QList<std::pair<SourceFile, QFileInfo>> &found,
                int depth = 0)
{
    const auto entries =
        folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::DirsLast);
    for (const QFileInfo &info : entries) {
        const QString path = below.isEmpty() ? info.fileName() : below + u'/' + info.fileName();
        if (!info.isDir())
            found.append(
                {SourceFile {info.filePath(), path, {info.lastModified().toMSecsSinceEpoch()}, false}, info});
        else if (!info.isSymLink() && depth < MostFolders)
            listFolder(QDir(info.filePath()), path, found, depth + 1);
    }
}

QList<std::pair<SourceFile, QFileInfo>> filesOf(const QStringList &given)
{
    QList<std::pair<SourceFile, QFileInfo>> files;
    for (const QString &path : given) {
        const QFileInfo info(path);
        if (info.isDir())
            listFolder(QDir(path), {}, files);
        else
            files.append(
                {SourceFile {path, info.fileName(), {info.lastModified().toMSecsSinceEpoch()}, true}, info});
    }
    // The same file given twice is read once.
    QList<std::pair<SourceFile, QFileInfo>> once;
    QSet<QString> known;
    for (const auto &file : std::as_const(files)) {
        const QString real = file.second.absoluteFilePath();
        if (!known.contains(real))
            once.append(file);
        known.insert(real);
    }
    return once;
}
} // namespace

void FileSource::visit(const Visitor &visitor, Progress *progress)
{
    const auto files = filesOf(m_given);
    qint64 total = 0;
    for (const auto &[file, info] : files)
        total += info.isFile() ? info.size() : 0;
    if (progress)
        progress->setTotal(total);
    Visit visit(visitor, progress);
    for (const auto &[file, info] : files)
        if (!(file.path == QStringLiteral("-") ? visit.standardInput() : visit.file(file, info)))
            return;
}
