using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Declaraties.Declaratiewereld;

namespace Rotonde.Modules.Tests.Declaraties;

/// <summary>A declaration that is read from its bytes ends the same, in every table and in its answer, as the same one that must go the exact way (decision 0504).</summary>
public sealed partial class SnelleDeclaratieTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Langs_beide_wegen_komen_dezelfde_staten_bevindingen_en_antwoorden(Opslagmotor motor)
    {
        Assert.Equal(await VerloopAsync(motor, snel: true), await VerloopAsync(motor, snel: false));
    }

    // A month, then the next with credits, doubles and a file that is wrong on level 2.
    private static async Task<string> VerloopAsync(Opslagmotor motor, bool snel)
    {
        await using var wereld = await MaakAsync(motor);
        var bsns = Proefnummers().Take(70).ToList();
        await wereld.WijsToeAsync(bsns);
        var verslag = new StringBuilder();

        await StuurAsync(wereld, wereld.Declaratie("D1", April("R", 6)) with { Clienten = [.. bsns.Select((bsn, i) => new Declaratieclient(bsn, [Regel(i, "R", 4), .. Fout(i)]))] }, snel, verslag);
        await StuurAsync(
            wereld,
            wereld.Declaratie("D2", April("R", 6)) with
            {
                Clienten =
                [
                    new(Proefnummers().ElementAt(100), [Regel(1, "V", 1)]),
                    .. bsns.Select((bsn, i) => new Declaratieclient(bsn, i % 3 == 0
                        ? [Regel(i, "R", 4) with { ReferentieNummer = $"C{i}", VorigReferentieNummer = $"R{i}", IngediendBedrag = -Bedrag.Euro(4 * 68) }, Regel(i, "N", 5)]
                        : [Regel(i, "N", 2)])),
                ],
            },
            snel, verslag);
        await StuurAsync(wereld, wereld.Declaratie("D2", April("Z", 1)), snel, verslag);

        foreach (var sql in new[]
        {
            """SELECT "Referentie", "Vorige", "Toewijzing", "Begin", "Einde", "Volume", "Bedrag", "Tarief", "Staat" FROM postkamer_prestatie ORDER BY "Referentie", "Toewijzing", "Begin", "Volume" """,
            """SELECT d."Nummer", r."Volgorde", r."Referentie", r."Vorige", r."Staat", r."Bevindingen", r."Bedrag" FROM declaraties_regel r JOIN declaraties_declaratie d ON d."Id" = r."Declaratie" ORDER BY d."Nummer", r."Volgorde" """,
            """SELECT "Nummer", "Staat", "Regels", "Afgekeurd", "Toegekend", "Ingediend", "Bevindingen" FROM declaraties_declaratie ORDER BY "Nummer" """,
            """SELECT r."Referentie", s."Code", s."Uitleg" FROM declaraties_signaal s JOIN declaraties_regel r ON r."Id" = s."Regel" ORDER BY r."Referentie", s."Code" """,
            """SELECT "Soort", "Staat", "Codes", "Bevindingen" FROM postkamer_poststuk ORDER BY "Soort", "Identificatie", "Staat" """,
            """SELECT "Soort", "Inhoud" FROM data_outbox ORDER BY "Volgnummer" """,
            """SELECT "GebruikerId", "Soort", "Gegevenssoort", "Doel", COUNT(*), COUNT(DISTINCT "Betrokkene") FROM privacy_toegang GROUP BY "GebruikerId", "Soort", "Gegevenssoort", "Doel" ORDER BY "GebruikerId", "Soort", "Gegevenssoort", "Doel" """,
            """SELECT COUNT(*), COUNT(DISTINCT "Persoon") FROM privacy_dossierstuk_betrokkene""",
        })
        {
            verslag.AppendLine(await LeesAsync(wereld, sql));
        }

        return Eigen().Replace(verslag.ToString(), "#");
    }

    private static async Task StuurAsync(Declaratiewereld wereld, Declaratiebericht bericht, bool snel, StringBuilder verslag)
    {
        var bytes = Berichtschrijver.Schrijf(bericht.NaarBericht());
        Assert.NotNull(Gelezendeclaratie.LeesSnel(bytes));
        if (!snel)
        {
            // A comment changes nothing to what is said, and the fast way does not know it.
            bytes = [.. bytes, .. "<!-- x -->"u8];
            Assert.Null(Gelezendeclaratie.LeesSnel(bytes));
        }

        foreach (var antwoord in await wereld.StuurAsync(bytes))
        {
            verslag.AppendLine(Berichtschrijver.SchrijfTekst(antwoord));
        }
    }

    private static Task<string> LeesAsync(Declaratiewereld wereld, string sql) => wereld.Gemeente.DoeAsync(async sp =>
    {
        await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync(sql, default);
        await using var lezer = await commando.ExecuteReaderAsync();
        var uit = new StringBuilder();
        while (await lezer.ReadAsync())
        {
            var waarden = new object[lezer.FieldCount];
            lezer.GetValues(waarden);
            uit.AppendLine(string.Join('|', waarden));
        }

        return uit.ToString();
    });

    private static Prestatie Regel(int i, string voor, long uren) => April($"{voor}{i}", uren) with { ToewijzingNummer = 400_000 + i };

    // Of some a second line that is wrong, each in another way.
    private static IEnumerable<Prestatie> Fout(int i) => (i % 10) switch
    {
        1 => [Regel(i, "A", 900) with { ProductPeriode = new(new(2025, 3, 1), new(2025, 3, 31)) }],
        2 => [Regel(i, "B", 1) with { ToewijzingNummer = 399_999 }],
        3 => [Regel(i, "R", 1) with { ReferentieNummer = $"R{i - 1}", ProductPeriode = new(new(2025, 3, 1), new(2025, 3, 31)) }],
        4 => [Regel(i, "E", 1) with { ProductTarief = Bedrag.Euro(70), IngediendBedrag = Bedrag.Euro(70), ProductPeriode = new(new(2025, 3, 1), new(2025, 3, 31)) }],
        5 => [Regel(i, "F", 1) with { VorigReferentieNummer = $"X{i}", IngediendBedrag = -Bedrag.Euro(68) }],
        _ => [],
    };

    private static IEnumerable<Bsn> Proefnummers() =>
        from n in Enumerable.Range(999_910_000, 80_000)
        let tekst = n.ToString(CultureInfo.InvariantCulture)
        where Bsn.Elfproef(tekst)
        select Bsn.Parse(tekst);

    // Ids and moments are of each run itself; line numbers are known to a tree only.
    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\"(regelnummer|kolom)\":[0-9]+")]
    private static partial Regex Eigen();
}
