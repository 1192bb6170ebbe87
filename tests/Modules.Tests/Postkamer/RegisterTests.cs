using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Modules.Tests.Berichten.Conformiteit;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Postkamer.Postwereld;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>The register on the database says the same as the one in memory, and requests live their whole life through the post room.</summary>
public sealed class RegisterTests
{
    private const string Identificatie = "Bericht/Header/BerichtIdentificatie/Identificatie";
    private const string Declaratie = "Bericht/Header/DeclaratieIdentificatie/Identificatie";

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Het_register_in_de_database_oordeelt_als_dat_in_het_geheugen(Opslagmotor motor)
    {
        // Every case of levels 3 and 4 (SPEC §9): its past through the post room, its two messages against both registers. Each case has a provider of its own.
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag, d => d.AddSingleton<IProductlijsten>(new EenProduct()));
        var verschillen = new List<string>();
        var gebroken = 0;

        foreach (var (geval, nummer) in Registergevallen.Alle.Select((g, i) => (g, i)).Where(g => !g.g.OokNiveau2))
        {
            foreach (var bericht in geval.Verleden(Jw).Append(geval.Verzonden?.Invoke(Jw)).OfType<Bericht>())
            {
                await Speel(wereld, Van(bericht, nummer), beantwoord: bericht.Soort.Nummer != 323 || geval.Verzonden is null || geval.Verleden(Jw).Any(b => b.Identificatie == bericht.Identificatie));
            }

            foreach (var bericht in new[] { geval.Breekt(Jw), geval.Houdt(Jw) })
            {
                var geheugen = geval with { Lijsten = Lijsten };
                var verwacht = Regels(await Controle.Niveau3Async(bericht, geheugen.Register(Jw), Registergeval.Vandaag, geval.Contracten));
                var gevonden = Regels(await Oordeel(wereld, Van(bericht, nummer), geval.Contracten));
                gebroken += verwacht.Count > 0 ? 1 : 0;
                if (!verwacht.SequenceEqual(gevonden))
                {
                    verschillen.Add($"{geval.Code} {bericht.Soort}: geheugen [{string.Join(", ", verwacht)}], database [{string.Join(", ", gevonden)}]");
                }
            }
        }

        Assert.Empty(verschillen);
        Assert.Equal(Registergevallen.Alle.Count(g => !g.OokNiveau2), gebroken);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_verzoek_leeft_van_aanvraag_tot_toewijzing(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag);

        // 315 → 316, in research, and nothing else is taken up for this client meanwhile.
        Assert.Equal(Berichtstaat.Verwerkt, (await wereld.OntvangAsync(Verkeer.Vraag(Jw))).Staat);
        Assert.True((await wereld.VerzendAsync(Verkeer.Antwoord(Jw, "2"))).Gelukt);
        var tweede = await wereld.OntvangAsync(Verkeer.Vraag(Jw, "REF9", "V3"));
        Assert.Equal(["9374"], tweede.Bevindingen.Select(b => b.Retourcode));

        // Honoured by a 301 with its reference; the next request may come, but not under the same reference.
        Assert.True((await wereld.VerzendAsync(Verkeer.Wijs(Jw, Verkeer.Product(Jw) with { ReferentieAanbieder = "REF1" }))).Gelukt);
        Assert.Equal(["9347"], (await wereld.OntvangAsync(Verkeer.Vraag(Jw, "REF1", "V4"))).Bevindingen.Select(b => b.Retourcode));
        Assert.Empty((await wereld.OntvangAsync(Verkeer.Vraag(Jw, "REF9", "V5"))).Bevindingen);
        var antwoorden = (await wereld.NeemAsync()).Where(b => b.Soort.Nummer == 316).ToList();
        Assert.Equal(4, antwoorden.Count);
        Assert.Equal(4, antwoorden.Select(b => b.Identificatie).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_afgekeurd_antwoord_telt_niet_en_een_goed_antwoord_sluit_het_verzoek(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag);
        await wereld.OntvangAsync(Verkeer.Vraag(Jw));

        // OP286: the provider rejects our 319, so it was never sent and the request is still open.
        var afwijzing = Verkeer.Antwoord(Jw, "1", identificatie: "A1");
        await wereld.VerzendAsync(afwijzing);
        await wereld.NeemAsync();
        await wereld.OntvangAsync(Antwoorden.Retour(afwijzing, [new("TR359", 3, "9359", ["Bericht/Antwoord"], "Er is iets.", "Doe iets.")], new("R1", Registergeval.Vandaag)));
        Assert.Equal(["9374"], (await wereld.OntvangAsync(Verkeer.Vraag(Jw, "REF9", "V3"))).Bevindingen.Select(b => b.Retourcode));

        await wereld.VerzendAsync(Verkeer.Antwoord(Jw, "1"));
        Assert.Empty((await wereld.OntvangAsync(Verkeer.Vraag(Jw, "REF9", "V4"))).Bevindingen);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_verzoek_om_wijziging_noemt_elke_actuele_toewijzing(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag);
        await wereld.VerzendAsync(Verkeer.Wijs(Jw, Verkeer.Product(Jw), Verkeer.Product(Jw, 300202) with { Product = Verkeer.Tweede(Jw) }));

        var half = await wereld.OntvangAsync(Verkeer.Wijzig(Jw, [], [Verkeer.Gewijzigd(omvang: new(3, "04", "2"))], []));
        Assert.Equal("9349", Assert.Single(half.Bevindingen).Retourcode);
        Assert.Contains("300202", half.Bevindingen[0].Melding, StringComparison.Ordinal);

        var heel = Verkeer.Wijzig(Jw, [300202], [Verkeer.Gewijzigd(omvang: new(3, "04", "2"))], []).Zet(Identificatie, "W2");
        Assert.Empty((await wereld.OntvangAsync(heel)).Bevindingen);
        Assert.Equal(2, (await wereld.NeemAsync()).Count(b => b.Soort.Nummer == 318));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Op_elk_bericht_gaat_precies_een_retour_en_op_een_bericht_buiten_het_schema_geen(Opslagmotor motor)
    {
        // SPEC §7: level 1 has no retour, level 2 a header with 0001, level 3 the classes with their codes, a right message a header without codes.
        await using var wereld = await MaakAsync(motor, Registergeval.Vandaag);
        await wereld.VerzendAsync(Verkeer.Wijs(Jw));
        await wereld.NeemAsync();
        var wijziging = Verkeer.Wijzig(Jw, [], [Verkeer.Gewijzigd(omvang: new(3, "04", "2"))], []);
        (Bericht Goed, string Sleutelpad, string Onbekend)[] soorten =
        [
            (Verkeer.Start(Jw), "Bericht/Client/StartProducten/StartProduct/ToewijzingNummer", "9019"),
            (Verkeer.Stop(Jw), "Bericht/Client/StopProducten/StopProduct/ToewijzingNummer", "9019"),
            (wijziging, "Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/ToewijzingNummer", "9351"),
        ];

        foreach (var (goed, pad, code) in soorten)
        {
            var nummer = goed.Soort.Nummer;
            var buiten = Berichtschrijver.Schrijf(goed.Zet("Bericht/Client/Bsn", "1"));
            var technisch = Berichtschrijver.Schrijf(goed.Zet(Identificatie, $"N2{nummer}").Zet("Bericht/Client/Bsn", "999900007"));
            var onbekend = Berichtschrijver.Schrijf(goed.Zet(Identificatie, $"N3{nummer}").Zet(pad, "9"));
            byte[][] stroom = [buiten, technisch, onbekend, Berichtschrijver.Schrijf(goed)];

            // Everything comes twice: the work is done once.
            foreach (var bytes in stroom.Concat(stroom))
            {
                Assert.True((await wereld.OntvangAsync(bytes)).Gelukt);
            }

            var retouren = (await wereld.NeemAsync()).Select(Rotonde.Berichten.Berichttypen.Retourbericht.Uit).ToDictionary(r => r.Kop.Identificatie);
            Assert.Equal(3, retouren.Count);
            Assert.All(retouren.Values, r => Assert.Equal(nummer + 1, r.Kop.Soort.Nummer));
            Assert.Equal(["0001"], retouren[$"N2{nummer}"].Retourcodes);
            Assert.Null(retouren[$"N2{nummer}"].Inhoud);
            Assert.Equal(["0200"], retouren[$"N3{nummer}"].Retourcodes);
            Assert.Contains(retouren[$"N3{nummer}"].Klassen, k => k.Codes.Contains(code));
            Assert.True(retouren[goed.Identificatie!].IsGoedgekeurd);
        }
    }

    private static readonly Dictionary<Standaard, Productlijst> Lijsten = new() { [Jw] = EenProduct.Lijst };

    private static async Task Speel(Postwereld wereld, Bericht bericht, bool beantwoord)
    {
        if (bericht.Soort.VanGemeente)
        {
            Assert.True((await wereld.VerzendAsync(bericht)).Gelukt);
            return;
        }

        var ontvangst = (await wereld.OntvangAsync(Berichtschrijver.Schrijf(bericht))).Waarde;
        Assert.Empty(ontvangst.Bevindingen);
        if (bericht.Soort.Nummer == 323 && beantwoord)
        {
            var nummer = (await wereld.LijstAsync(new(Nummer: 325))).Totaal + 1;
            Assert.True((await wereld.VerzendAsync(Antwoorden.Declaratie(bericht, [], new($"ANT{nummer}", Registergeval.Vandaag)), ontvangst.Bericht)).Gelukt);
        }
    }

    private static Task<IReadOnlyList<Bevinding>> Oordeel(Postwereld wereld, Bericht bericht, IContractafspraken? contracten) => wereld.OordeelAsync(bericht, Registergeval.Vandaag, contracten);

    // What a case says, said by a provider of its own; identifications of the gemeente are unique over all providers.
    private static Bericht Van(Bericht bericht, int nummer)
    {
        var veld = bericht.Soort.VanGemeente ? "Ontvanger" : "Afzender";
        var eigen = bericht.Zet($"Bericht/Header/{veld}", $"65{nummer:D6}").Zet(Identificatie, $"{bericht.Identificatie}c{nummer}");
        return eigen.Zoek(Declaratie) is { } verwijzing ? eigen.Zet(Declaratie, $"{verwijzing.Waarde}c{nummer}") : eigen;
    }

    private static List<string> Regels(IReadOnlyList<Bevinding> bevindingen) => [.. bevindingen.Select(b => $"{b.Regel} {b.Locatie[0]}").Order(StringComparer.Ordinal)];

    private sealed class EenProduct : IProductlijsten
    {
        // The codes of the cases; 99999 is in no list. TR381 on the second product belongs to its own case in memory, so it is in this list.
        internal static readonly Productlijst Lijst = new([Gegeven.Product(Standaard.IJw), Verkeer.Tweede(Standaard.IJw)]);

        public Task<Productlijst?> GeefAsync(Standaard standaard, CancellationToken stop) => Task.FromResult<Productlijst?>(Lijst);
    }
}
