// SPDX-License-Identifier: MIT
#include "core/format/rightst.h"

#include "core/base/words.h"
#include "core/format/place.h"
#include "core/format/yamltext.h"
#include "core/plan/regions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rightst {
namespace {
const QStringList templateKeys {
    QStringLiteral("Name"),         QStringLiteral("Description"),      QStringLiteral("Inputs"),
    QStringLiteral("RightScripts"), QStringLiteral("MultiCloudImages"), QStringLiteral("Alerts")};
const QStringList mciKeys {QStringLiteral("Href"),        QStringLiteral("Name"),
                           QStringLiteral("Description"), QStringLiteral("Revision"),
                           QStringLiteral("Publisher"),   QStringLiteral("Tags"),
                           QStringLiteral("Settings")};
const QStringList settingKeys {QStringLiteral("Cloud"), QStringLiteral("Instance Type"),
                               QStringLiteral("Image"), QStringLiteral("User Data")};
const QStringList scriptKeys {QStringLiteral("Name"), QStringLiteral("Revision"),
                              QStringLiteral("Publisher")};
const QStringList sequenceKeys {QStringLiteral("Boot"), QStringLiteral("Operational"),
                                QStringLiteral("Decommission")};
const QStringList alertKeys {QStringLiteral("Name"), QStringLiteral("Description"), QStringLiteral("Clause")};

// Takes a tree apart; after the first mistake everything reads as empty and the error stays.
class Reader {
public:
    explicit Reader(const QString &fileName) : m_file(fileName) {}
    const Error &error() const { return m_error; }
    bool isOk() const { return m_error.sentence.isEmpty(); }

    void fail(const yaml::Node &node, const QString &sentence)
    {
        if (isOk())
            m_error = errorAt(m_file, node.line, sentence);
    }

    // The map, of which `what` may have these keys; null is an empty one.
    bool isMap(const yaml::Node &node, const QString &what, const QStringList &keys)
    {
        if (!node.isMapping()) {
            if (!node.isNull())
                fail(node, Words::tr("A map of keys and values is needed here for %1.").arg(what));
            return false;
        }
        for (const auto &entry : node.entries)
            if (!keys.contains(entry.key.text))
                fail(entry.key,
                     Words::tr("“%1” is no key of %2, which may have %3. Check its spelling; capitals count.")
                         .arg(entry.key.text, what, keys.join(QStringLiteral(", "))));
        return isOk();
    }

    QString text(const yaml::Node &map, const QString &key)
    {
        const auto *entry = map.find(key);
        if (!entry || entry->value.isNull())
            return {};
        if (!entry->value.isScalar())
            fail(entry->value, Words::tr("“%1” must be a text, not a list or map.").arg(key));
        return entry->value.text;
    }

    // The items of a list; null is an empty one.
    QList<yaml::Node> list(const yaml::Node &map, const QString &key)
    {
        const auto *entry = map.find(key);
        if (!entry || entry->value.isNull())
            return {};
        if (!entry->value.isSequence())
            fail(entry->value, Words::tr("“%1” must be a list, each item after a dash.").arg(key));
        for (const yaml::Node &item : entry->value.items)
            if (item.isNull() || (item.isScalar() && item.text.isEmpty()))
                fail(item, Words::tr("An item of “%1” is empty: fill it, or remove the dash.").arg(key));
        return entry->value.items;
    }

    void readRevision(const yaml::Node &map, RevisionNaming &naming, int &revision)
    {
        const QString text = this->text(map, QStringLiteral("Revision")).toLower();
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (text == QStringLiteral("latest"))
            naming = RevisionNaming::Latest;
        else if (isNumber && number > 0)
            naming = RevisionNaming::Number;
        else if (!text.isEmpty() && text != QStringLiteral("head") && !(isNumber && number == 0))
            fail(map.find(u"Revision")->value,
                 Words::tr("The revision “%1” is not understood; it is a number from 0, head or latest.")
                     .arg(text));
        revision = naming == RevisionNaming::Number ? number : 0;
    }

    // Keys of one entry that a dash each has made entries of their own: they follow one that has a key by which an
    // entry is known, and have none.
    void checkDashes(const QList<yaml::Node> &items, const QStringList &knownBy, const QStringList &keys)
    {
        const yaml::Node *whole = nullptr, *firstPart = nullptr;
        QStringList lines; // of the parts
        for (const yaml::Node &item : items) {
            const auto isKey = [&](const yaml::Entry &entry) { return keys.contains(entry.key.text); };
            const bool isKnown = std::any_of(knownBy.cbegin(), knownBy.cend(),
                                             [&](const QString &key) { return item.find(key); });
            const bool isPart = std::all_of(item.entries.cbegin(), item.entries.cend(), isKey);
            if (whole && item.isMapping() && !isKnown && isPart) {
                firstPart = firstPart ? firstPart : &item;
                lines.append(QString::number(item.line));
            } else if (firstPart) {
                break;
            } else {
                whole = isKnown ? &item : nullptr;
            }
        }
        if (!firstPart)
            return;
        const QString last = lines.takeLast(), above = QString::number(whole->line);
        fail(
            *firstPart,
            lines.isEmpty()
                ? Words::tr(
                      "A dash makes this an entry of its own, without %1. Did you mean it to belong to the entry "
                      "above? Then indent line %2 under line %3, without its dash.")
                      .arg(knownBy.constFirst(), last, above)
                : Words::tr(
                      "Dashes make these entries of their own, without %1. Did you mean them to belong to the "
                      "entry above? Then indent lines %2 and %3 under line %4, without their dashes.")
                      .arg(knownBy.constFirst(), lines.join(QStringLiteral(", ")), last, above));
    }

    Mci mci(const yaml::Node &node)
    {
        Mci mci {.line = node.line};
        if (!isMap(node, Words::tr("a MultiCloud Image"), mciKeys))
            return mci;
        mci.href = text(node, QStringLiteral("Href"));
        mci.name = text(node, QStringLiteral("Name"));
        mci.description = text(node, QStringLiteral("Description"));
        mci.publisher = text(node, QStringLiteral("Publisher"));
        readRevision(node, mci.naming, mci.revision);
        for (const yaml::Node &tag : list(node, QStringLiteral("Tags")))
            mci.tags.append(plainText(tag, Words::tr("A tag")));
        const QList<yaml::Node> settings = list(node, QStringLiteral("Settings"));
        checkDashes(settings, {QStringLiteral("Cloud")}, settingKeys);
        for (const yaml::Node &item : settings)
            mci.settings.append(setting(item));
        decideForm(node, mci);
        checkClouds(mci.settings);
        return mci;
    }

    Mci listedMci(const yaml::Node &node)
    {
        if (!node.isScalar() || node.isNull())
            return mci(node);
        return {.form = ListingForm::File, .file = node.text, .line = node.line};
    }

    void checkScripts(const yaml::Node &root)
    {
        const auto *scripts = root.find(u"RightScripts");
        if (!scripts || !isMap(scripts->value, Words::tr("RightScripts"), sequenceKeys))
            return;
        for (const auto &sequence : scripts->value.entries) {
            for (const yaml::Node &script : list(scripts->value, sequence.key.text)) {
                if (script.isScalar() || !isMap(script, Words::tr("a RightScript"), scriptKeys))
                    continue;
                RevisionNaming naming {};
                int revision = 0;
                readRevision(script, naming, revision);
                text(script, QStringLiteral("Name"));
                text(script, QStringLiteral("Publisher"));
            }
        }
    }

    void checkInputs(const yaml::Node &root, QList<Mention> &oddities)
    {
        const auto *inputs = root.find(u"Inputs");
        if (!inputs || inputs->value.isNull())
            return;
        if (!inputs->value.isMapping())
            return fail(inputs->value, Words::tr("“Inputs” must be a map of input names and values."));
        for (const auto &input : inputs->value.entries) {
            const QString value = text(inputs->value, input.key.text);
            if (value == QStringLiteral("text:"))
                oddities.append(
                    {Words::tr("right_st refuses the empty value of the input %1; it wants “blank” or "
                               "“ignore” instead of “text:”.")
                         .arg(input.key.text),
                     input.value.line});
        }
    }

    Alerts alerts(const yaml::Node &root)
    {
        static const QRegularExpression clause(QStringLiteral(
            "\\AIf \\S+\\.\\S+ (>|>=|<|<=|==|!=) \\S+ for [0-9]+ minutes Then (escalate|grow|shrink) .+\\z"));
        Alerts alerts;
        const QList<yaml::Node> items = list(root, QStringLiteral("Alerts"));
        checkDashes(items, {QStringLiteral("Name")}, alertKeys);
        for (const yaml::Node &alert : items) {
            if (alert.isScalar()) {
                alerts.files.append({alert.text, alert.line});
                continue;
            }
            if (!isMap(alert, Words::tr("an alert"), alertKeys))
                continue;
            text(alert, QStringLiteral("Description"));
            if (text(alert, QStringLiteral("Name")).isEmpty())
                fail(alert, Words::tr("This alert has no name."));
            if (!clause.match(text(alert, QStringLiteral("Clause"))).hasMatch())
                alerts.oddities.append(
                    {Words::tr("right_st would not understand the clause of this alert, which reads like “If "
                               "cpu-0/cpu-idle.value < 15 for 3 minutes Then escalate warning”."),
                     alert.line});
        }
        return alerts;
    }

private:
    QString plainText(const yaml::Node &node, const QString &what)
    {
        if (!node.isScalar())
            fail(node, Words::tr("%1 must be a text.").arg(what));
        return node.text;
    }

    Setting setting(const yaml::Node &node)
    {
        Setting setting {.line = node.line};
        if (!isMap(node, Words::tr("a setting"), settingKeys)) {
            fail(node, Words::tr("A setting is a map of Cloud, Instance Type and Image."));
            return setting;
        }
        setting.cloud = text(node, QStringLiteral("Cloud"));
        setting.instanceType = text(node, QStringLiteral("Instance Type"));
        setting.image = text(node, QStringLiteral("Image"));
        if (node.find(u"User Data"))
            setting.userData = text(node, QStringLiteral("User Data"));
        if (setting.cloud.isEmpty() || setting.instanceType.isEmpty() || setting.image.isEmpty())
            fail(node,
                 Words::tr(
                     "A setting needs a Cloud, an Instance Type and an Image; one of them is missing here."));
        return setting;
    }

    // The order of the tests is right_st's.
    void decideForm(const yaml::Node &node, Mci &mci)
    {
        if (!mci.href.isEmpty())
            mci.form = ListingForm::Href;
        else if (!mci.settings.isEmpty())
            mci.form = ListingForm::Settings;
        else if (!mci.publisher.isEmpty())
            mci.form = ListingForm::Publisher;
        if (mci.form != ListingForm::Href && mci.name.isEmpty())
            fail(node,
                 Words::tr(
                     "It is not said which MultiCloud Image this is: give an Href, or a Name alone, with "
                     "Revision, with Revision and Publisher, or with Settings."));
        if (mci.form != ListingForm::Settings)
            return;
        mci.ignoresRevision = !mci.publisher.isEmpty() || mci.naming != RevisionNaming::Head;
        mci.publisher.clear();
        mci.naming = RevisionNaming::Head;
        mci.revision = 0;
    }

    void checkClouds(const QList<Setting> &settings)
    {
        QHash<QString, int> lines;
        for (const Setting &setting : settings) {
            const Region *place = regionNamed(setting.cloud);
            const QString cloud =
                place ? QString::fromUtf8(place->code) : setting.cloud; // whatever it is called
            if (const int line = lines.value(cloud); line && isOk())
                m_error = errorAt(
                    m_file, setting.line,
                    Words::tr("%1 has a setting already, on line %2. A MultiCloud Image has one image for "
                              "each cloud: remove one, or make a second MultiCloud Image.")
                        .arg(setting.cloud)
                        .arg(line));
            lines.insert(cloud, setting.line);
        }
    }

    QString m_file;
    Error m_error;
};
} // namespace

FileKind kindOf(const yaml::Node &root)
{
    const auto hasAny = [&](const QStringList &keys) {
        return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return root.find(key); });
    };
    if (root.entries.size() == 1 && root.find(u"Alerts"))
        return FileKind::Alerts;
    if (hasAny(templateKeys.mid(2)))
        return FileKind::Template;
    return hasAny({QStringLiteral("Href"), QStringLiteral("Revision"), QStringLiteral("Publisher"),
                   QStringLiteral("Tags"), QStringLiteral("Settings")})
        ? FileKind::Mci
        : FileKind::Template;
}

Result<Template> readTemplate(const yaml::Node &root, const QString &fileName)
{
    Reader reader(fileName);
    if (!reader.isMap(root, Words::tr("a ServerTemplate"), templateKeys))
        reader.fail(
            root,
            Words::tr("This is not a ServerTemplate of right_st: it has no Name and no MultiCloudImages."));
    Template read {.name = reader.text(root, QStringLiteral("Name")),
                   .description = reader.text(root, QStringLiteral("Description"))};
    if (read.name.isEmpty())
        reader.fail(root, Words::tr("The ServerTemplate has no Name. Give it one."));
    const QList<yaml::Node> listed = reader.list(root, QStringLiteral("MultiCloudImages"));
    reader.checkDashes(listed, {QStringLiteral("Name"), QStringLiteral("Href")}, mciKeys);
    for (const yaml::Node &item : listed)
        read.mcis.append(reader.listedMci(item));
    reader.checkScripts(root);
    reader.checkInputs(root, read.oddities);
    Alerts alerts = reader.alerts(root);
    read.alertFiles = alerts.files;
    read.oddities += alerts.oddities;
    if (!reader.isOk())
        return reader.error();
    return read;
}

Result<Mci> readMci(const yaml::Node &root, const QString &fileName)
{
    Reader reader(fileName);
    if (!root.isMapping())
        reader.fail(
            root,
            Words::tr("This is not a MultiCloud Image of right_st, which is a map of Name and Settings."));
    const Mci mci = reader.mci(root);
    if (!reader.isOk())
        return reader.error();
    return mci;
}

Result<Alerts> readAlerts(const yaml::Node &root, const QString &fileName)
{
    Reader reader(fileName);
    if (!reader.isMap(root, Words::tr("a file of alerts"), {QStringLiteral("Alerts")}))
        reader.fail(root, Words::tr("This is not a file of alerts, which is a map with the list “Alerts”."));
    const Alerts alerts = reader.alerts(root);
    if (reader.list(root, QStringLiteral("Alerts")).isEmpty())
        reader.fail(root, Words::tr("The file holds no alerts. right_st refuses such a file."));
    if (!reader.isOk())
        return reader.error();
    return alerts;
}

const QStringList &carriedKeys()
{
    static const QStringList keys {QStringLiteral("Inputs"), QStringLiteral("RightScripts"),
                                   QStringLiteral("Alerts")};
    return keys;
}

QString carriedOf(const QByteArray &text, const yaml::Node &root)
{
    QByteArray carried;
    for (const auto &entry : root.entries)
        if (carriedKeys().contains(entry.key.text))
            carried += linesOf(entry.key.text, text, root);
    return QString::fromUtf8(carried);
}

QByteArray linesOf(const QString &key, const QByteArray &text, const yaml::Node &root)
{
    qsizetype begin = -1;
    for (const auto &entry : root.entries) {
        const qsizetype end = yaml::lastLineEnd(text, qMax(entry.key.end, entry.value.end));
        if (begin < 0)
            begin = yaml::lineBegin(text, entry.key.begin);
        if (entry.key.text == key) {
            if (root.flow) {
                yaml::Writer writer;
                writer.node(0, key, entry.value);
                return writer.text();
            }
            const QByteArray lines = text.mid(begin, end - begin);
            return lines.endsWith('\n') ? lines : lines + '\n';
        }
        begin = end;
    }
    return {};
}

} // namespace rightst
