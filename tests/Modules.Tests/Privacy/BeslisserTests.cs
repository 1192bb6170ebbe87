using Rotonde.Basis;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Privacy;

/// <summary>The decision function against what AUTORISATIE says, for every object × action × role × situation; <see cref="Rechtenorakel"/> reads the file by itself.</summary>
public sealed class BeslisserTests
{
    private static readonly DateOnly Vandaag = new(2025, 3, 3);
    private static readonly PersoonId Ik = PersoonId.Nieuw();
    private static readonly Periode Loopt = new(new DateOnly(2025, 1, 1), Vandaag);
    private static readonly Periode Voorbij = new(new DateOnly(2024, 1, 1), Vandaag.AddDays(-1));
    private static readonly Periode NogNiet = new(Vandaag.AddDays(1));

    private static readonly string[] Gegeven = ["CON", "BUR", "AAN", "CTM", "BEL", "RAAD", "FG", "BEH", "VERW", "CTR", "BES", "COL", "VRW", "RED"];
    private static readonly string?[] Leefgebieden = [null, "Plan", "Gezondheid"];
    private static readonly string[][] Relaties =
        [[], ["team"], ["aanspreekpunt"], ["regisseur"], ["regisseur", "team"], ["aanbieder"], ["verwijzer"], ["planlid"], ["gezag"], ["gezag", "planlid"]];

    private static readonly string[][] Gedeeld = [[], ["Plan"], ["Gezondheid"]];
    private static readonly (string?, bool)[] Feiten = [(null, false), ("ander", true), ("zelf", true)];

    public static TheoryData<string> Objecten => [.. Rechtenorakel.Objecten.Keys];

    [Fact]
    public void Elk_woord_van_het_bestand_heeft_hier_een_betekenis_en_elke_naam_van_de_code_staat_in_het_bestand()
    {
        Assert.Empty(Rechtenorakel.Rijen.SelectMany(r => r.Woorden).Except(Rechtenorakel.Woorden));
        Assert.Empty(Rechtenorakel.Rijen.Select(r => r.Object).Distinct().Except(Rechtenorakel.Objecten.Keys));
        Assert.Empty(Rechtenorakel.Rijen.Select(r => r.Rol).Distinct().Except(Rechtenorakel.Rollen.Keys));
        Assert.Empty(Rechtenorakel.Rijen.Select(r => r.Actie).Distinct().Except(Rechtenorakel.Acties.Keys));
        Assert.Equal(Enum.GetValues<Gegevenssoort>().Order(), Rechtenorakel.Objecten.Values.Order());
        Assert.Equal(Enum.GetValues<Rol>().Order(), Rechtenorakel.Rollen.Values.Order());
        Assert.Equal(Enum.GetValues<Actie>().Order(), Rechtenorakel.Acties.Values.Order());
        Assert.Equal(353, Rechtenorakel.Rijen.Count);
    }

    [Fact]
    public void Grens_en_eis_zijn_in_de_code_dezelfde_als_op_papier() =>
        Assert.Equal(Rechtenorakel.Grenzen.Values.Order(), Enum.GetValues<Voorwaarde>().Where(v => v.IsBeperking()).Order());

    [Theory]
    [MemberData(nameof(Objecten))]
    public void Een_medewerker_mag_bij_een_ander_precies_wat_het_bestand_zegt(string wat) => Vergelijk(wat,
        from rol in Gegeven
        from mens in Anderen([40])
        from over in Leefgebieden
        from feit in Feiten
        select new Situatie([rol], false, [mens], over, feit.Item1, feit.Item2));

    [Theory]
    [MemberData(nameof(Objecten))]
    public void Wie_alle_rollen_heeft_mag_bij_een_ander_wat_een_van_die_rollen_mag(string wat) => Vergelijk(wat,
        from mens in Anderen([40])
        from over in Leefgebieden
        from feit in Feiten
        select new Situatie(Gegeven, false, [mens], over, feit.Item1, feit.Item2));

    [Theory]
    [MemberData(nameof(Objecten))]
    public void Een_inwoner_mag_bij_een_kind_of_een_ander_precies_wat_de_leeftijd_en_de_relatie_openen(string wat) => Vergelijk(wat,
        from mens in Anderen([8, 11, 12, 15, 16, 17, 18, 40, null])
        from over in Leefgebieden
        from feit in Feiten
        select new Situatie([], true, [mens], over, feit.Item1, feit.Item2));

    [Theory]
    [MemberData(nameof(Objecten))]
    public void Iedereen_mag_met_zichzelf_wat_bij_de_leeftijd_hoort_en_niets_als_medewerker(string wat) => Vergelijk(wat,
        from rollen in Gegeven.Select(r => new[] { r }).Append([])
        from leeftijd in new int?[] { 8, 11, 12, 15, 16, 18, 40, null }
        from relatie in new string[][] { [], ["team"], ["gezag", "planlid"] }
        from blok in new[] { false, true }
        from over in new[] { null, "Gezondheid" }
        from feit in Feiten
        select new Situatie(rollen, true, [new Mens(true, leeftijd, relatie, Geblokkeerd: blok)], over, feit.Item1, feit.Item2));

    [Theory]
    [MemberData(nameof(Objecten))]
    public void Waar_het_over_niemand_gaat_beslist_de_rol_en_het_team(string wat) => Vergelijk(wat,
        from rollen in Gegeven.Select(r => new[] { r }).Append([]).Append(Gegeven)
        from inwoner in new[] { false, true }
        from team in new[] { null, "eigen", "ander" }
        from feit in Feiten
        select new Situatie(rollen, inwoner, [], null, feit.Item1, feit.Item2, team));

    [Theory]
    [MemberData(nameof(Objecten))]
    public void Gaat_het_over_twee_mensen_dan_gaat_van_elk_alleen_open_wat_van_die_mens_open_mag(string wat) => Vergelijk(wat,
        from wie in Gegeven.Select(r => (Rollen: new[] { r }, Inwoner: false)).Append(([], true))
        from een in Tweetal(wie.Inwoner)
        from twee in Tweetal(false)
        from over in new[] { "Plan", "Gezondheid" }
        select new Situatie(wie.Rollen, wie.Inwoner, [een, twee], over, "ander", true));

    [Fact]
    public void Een_jarige_telt_op_de_dag_zelf()
    {
        var ouder = Actor.Inwoner("i", "Ouder", Ik);
        bool Mag(DateOnly geboren, Actie actie) => Beslisser.Beslis(ouder, actie, Gegevenssoort.Planitem, new Feiten(
            [new Persoonsfeiten(PersoonId.Nieuw(), geboren, [new Relatiefeit(Guid.CreateVersion7(), Relatiesoort.Gezag, null, Loopt)], [])]), Vandaag).Toegestaan;

        Assert.True(Mag(Vandaag.AddYears(-12).AddDays(1), Actie.DelenBeslissen));
        Assert.False(Mag(Vandaag.AddYears(-12), Actie.DelenBeslissen));
        Assert.True(Mag(Vandaag.AddYears(-16).AddDays(1), Actie.Lezen));
        Assert.False(Mag(Vandaag.AddYears(-16), Actie.Lezen));
    }

    private static void Vergelijk(string wat, IEnumerable<Situatie> situaties)
    {
        var soort = Rechtenorakel.Objecten[wat];
        var fouten = new List<string>();
        var (ja, nee) = (0, 0);

        foreach (var s in situaties)
        {
            var (actor, feiten) = (Maak(s), MaakFeiten(s));
            foreach (var (naam, actie) in Rechtenorakel.Acties)
            {
                var beslissing = Beslisser.Beslis(actor, actie, soort, feiten, Vandaag);
                if (Oordeel(s, wat, naam, soort, feiten, beslissing) is { } fout)
                {
                    fouten.Add($"{wat}; {naam}; {s}: {fout} (de code: {(beslissing.Toegestaan ? "ja" : "nee")}, {beslissing.Reden})");
                }
                else if (beslissing.Toegestaan && !Beslisser.KanOoit(actor, actie, soort))
                {
                    fouten.Add($"{wat}; {naam}; {s}: mag wel, maar zou het nooit kunnen");
                }

                (ja, nee) = beslissing.Toegestaan ? (ja + 1, nee) : (ja, nee + 1);
            }
        }

        Assert.True(fouten.Count == 0, $"{fouten.Count} verschillen, de eerste:\n{string.Join('\n', fouten.Take(8))}");
        Assert.True(nee > 0, "Er is niets geweigerd: de toets toetst niets.");
    }

    // None when the decision is what the file says: the persons, the row and its limits too.
    private static string? Oordeel(Situatie s, string wat, string actie, Gegevenssoort soort, Feiten feiten, Beslissing beslissing)
    {
        if (s.Mensen.Count == 0 || soort == Gegevenssoort.PlanitemMeerPersonen)
        {
            var open = s.Mensen.Count == 0 ? Rechtenorakel.Openen(s, null, wat, actie).Select(r => (Rij: r, Voor: s.Mensen)).ToList() : Rechtenorakel.OpenenSamen(s, wat, actie);
            return open.Count > 0 != beslissing.Toegestaan ? $"verwacht {(open.Count > 0 ? "ja" : "nee")}"
                : beslissing.Toegestaan && !open.Any(o => Zelfde(o.Rij, beslissing.Beperkingen) && Rechtenorakel.Rollen[o.Rij.Rol] == beslissing.Rol
                    && beslissing.Personen.SetEquals(feiten.Personen.Where((_, i) => o.Voor.Contains(s.Mensen[i])).Select(p => p.Persoon))) ? "andere rol, grenzen of personen"
                : null;
        }

        var perMens = s.Mensen.Select(m => Rechtenorakel.Openen(s, m, wat, actie)).ToList();
        var mag = feiten.Personen.Where((_, i) => perMens[i].Count > 0).Select(p => p.Persoon).ToHashSet();
        return !mag.SetEquals(beslissing.Personen) ? $"verwacht {mag.Count} van {s.Mensen.Count}"
            : mag.Count > 0 != beslissing.Toegestaan ? "ja zonder persoon"
            : mag.Count == 1 && !perMens.Any(rijen => rijen.Any(r => Zelfde(r, beslissing.Beperkingen) && Rechtenorakel.Rollen[r.Rol] == beslissing.Rol)) ? "andere rol of grenzen"
            : mag.Count > 1 && !perMens.Where(r => r.Count > 0).All(rijen => rijen.Any(r => Grenzen(r).IsSubsetOf(beslissing.Beperkingen))) ? "een grens is zoek"
            : null;
    }

    private static HashSet<Voorwaarde> Grenzen(Rechtenrij r) => [.. r.Woorden.Where(Rechtenorakel.Grenzen.ContainsKey).Select(w => Rechtenorakel.Grenzen[w])];

    private static bool Zelfde(Rechtenrij r, IReadOnlySet<Voorwaarde> grenzen) => Grenzen(r).SetEquals(grenzen);

    private static IEnumerable<Mens> Anderen(int?[] leeftijden) =>
        from leeftijd in leeftijden
        from relatie in Relaties
        from alleen in new[] { null, "Gezondheid" }
        from gedeeld in Gedeeld
        from blok in new[] { false, true }
        where relatie.Length > 0 || alleen is null
        where !blok || relatie is ["team"] or ["gezag", ..]
        select new Mens(false, leeftijd, relatie, alleen, blok, gedeeld);

    private static IEnumerable<Mens> Tweetal(bool metZelf) =>
        (from leeftijd in new[] { 10, 14, 40 }
         from relatie in new string[][] { [], ["team"], ["regisseur"], ["aanbieder"], ["planlid"], ["gezag"] }
         from gedeeld in new string[][] { [], ["Plan"] }
         from blok in new[] { false, true }
         where leeftijd == 40 || relatie is ["gezag" or "planlid"]
         where !blok || relatie is ["team"]
         select new Mens(false, leeftijd, relatie, null, blok, gedeeld)).Concat(metZelf ? [new Mens(true, 40, []), new Mens(true, 14, [])] : []);

    private static Actor Maak(Situatie s) => new(
        "mij", "Proef", s.Rollen.Select(r => Rechtenorakel.Rollen[r]).ToHashSet(), s.Inwoner ? Ik : null, null, new HashSet<string> { "Toegang" });

    private static Feiten MaakFeiten(Situatie s) => new([.. s.Mensen.Select(MaakPersoon)])
    {
        Leefgebied = s.Over is { } over ? Enum.Parse<Leefgebied>(over) : null,
        Opsteller = s.Opsteller switch { "zelf" => "mij", "ander" => "iemand", _ => null },
        RedenGegeven = s.Reden,
        Team = s.Team switch { "eigen" => "Toegang", "ander" => "Elders", _ => null },
    };

    // Beside every running relation and deelbesluit stands one that ended yesterday and one that begins tomorrow: those must not count.
    private static Persoonsfeiten MaakPersoon(Mens m) => new(
        m.Zelf ? Ik : PersoonId.Nieuw(),
        m.Leeftijd is { } jaren ? Vandaag.AddYears(-jaren) : null,
        [
            .. m.Relatie.Select(r => Relatie(r, m.RelatieOver, Loopt)),
            .. Relaties.SelectMany(r => r).Distinct().SelectMany(r => new[] { Relatie(r, null, Voorbij), Relatie(r, null, NogNiet) }),
            .. m.Geblokkeerd ? [Relatie("geblokkeerd", null, Loopt)] : Array.Empty<Relatiefeit>(),
        ],
        [.. (m.Gedeeld ?? []).Select(g => Deel(g, Loopt)), .. Enum.GetNames<Leefgebied>().SelectMany(g => new[] { Deel(g, Voorbij), Deel(g, NogNiet) })]);

    private static Relatiefeit Relatie(string soort, string? over, Periode geldig) => new(
        Guid.Empty,
        soort switch
        {
            "team" => Relatiesoort.Team,
            "aanspreekpunt" => Relatiesoort.Aanspreekpunt,
            "regisseur" => Relatiesoort.Regisseur,
            "aanbieder" => Relatiesoort.Aanbieder,
            "verwijzer" => Relatiesoort.Verwijzer,
            "planlid" => Relatiesoort.Planlid,
            "gezag" => Relatiesoort.Gezag,
            "geblokkeerd" => Relatiesoort.Geblokkeerd,
            _ => throw new ArgumentOutOfRangeException(nameof(soort)),
        },
        over is null ? null : Enum.Parse<Leefgebied>(over),
        geldig);

    private static Deelfeit Deel(string leefgebied, Periode geldig) => new(Guid.Empty, Enum.Parse<Leefgebied>(leefgebied), geldig);
}
