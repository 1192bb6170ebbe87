using Rotonde.Privacy.Rechten;

namespace Rotonde.Testbasis;

/// <summary>One row of the file as it stands there: words only.</summary>
/// <param name="Object">What.</param>
/// <param name="Rol">Code of the role.</param>
/// <param name="Actie">Does what.</param>
/// <param name="Woorden">Conditions and limits.</param>
public sealed record Rechtenrij(string Object, string Rol, string Actie, string[] Woorden);

/// <summary>One person as the situation has it: in words of the law, not of the code.</summary>
/// <param name="Zelf">Is the actor this person?</param>
/// <param name="Leeftijd">Age; none is unknown.</param>
/// <param name="Relatie">The running relation of the actor (or their team, organisation, plan) to the person.</param>
/// <param name="RelatieOver">The relation is only for this category; none is the ordinary task.</param>
/// <param name="Geblokkeerd">May not look at this person.</param>
/// <param name="Gedeeld">Categories of a running deelbesluit that reaches the actor.</param>
public sealed record Mens(bool Zelf, int? Leeftijd, IReadOnlyList<string> Relatie, string? RelatieOver = null, bool Geblokkeerd = false, IReadOnlyList<string>? Gedeeld = null)
{
    public bool Heeft(params string[] relaties) => Relatie.Any(relaties.Contains);
}

/// <summary>Who acts towards whom.</summary>
/// <param name="Rollen">Codes of the roles given in the municipality.</param>
/// <param name="Inwoner">Logged in as a person?</param>
/// <param name="Mensen">About whom; nobody for what is about nobody.</param>
/// <param name="Over">Category of the information; none is the ordinary task.</param>
/// <param name="Opsteller">Who prepared it: <c>zelf</c>, <c>ander</c> or nobody.</param>
/// <param name="Reden">Did the actor give a reason?</param>
/// <param name="Team">With which team it lies, for what has no known person: <c>eigen</c>, <c>ander</c> or none.</param>
public sealed record Situatie(
    IReadOnlyList<string> Rollen, bool Inwoner, IReadOnlyList<Mens> Mensen, string? Over = null, string? Opsteller = null, bool Reden = false, string? Team = null)
{
    public override string ToString() =>
        $"rollen [{string.Join(' ', Rollen)}]{(Inwoner ? " inwoner" : "")}, over {Over ?? "-"}, opsteller {Opsteller ?? "-"}, reden {(Reden ? "ja" : "nee")}, team {Team ?? "-"}: "
        + string.Join(" + ", Mensen.Select(m => $"{(m.Zelf ? "zelf" : "ander")} {m.Leeftijd?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"} jaar [{string.Join(' ', m.Relatie)}]"
            + $"{(m.RelatieOver is { } o ? $" over {o}" : "")}{(m.Geblokkeerd ? " geblokkeerd" : "")} gedeeld [{string.Join(' ', m.Gedeeld ?? [])}]"));
}

/// <summary>
/// What AUTORISATIE says, written down a second time and by hand: a parser of the file of its own, the meaning of every word in it, and who has which role towards
/// whom. It shares no line with the decision function; what both know are the names of the file. A case without a row is no, a word without a meaning here fails.
/// </summary>
public static class Rechtenorakel
{
    /// <summary>AUTORISATIE §5.4: the objects of the file.</summary>
    public static readonly IReadOnlyDictionary<string, Gegevenssoort> Objecten = new Dictionary<string, Gegevenssoort>(StringComparer.Ordinal)
    {
        ["Persoons- en contactgegevens"] = Gegevenssoort.Persoonsgegevens,
        ["Beschermd veld (geheim adres, opvanglocatie, melding Veilig Thuis)"] = Gegevenssoort.BeschermdVeld,
        ["Plan: bestaan, deelnemers, wie is regisseur"] = Gegevenssoort.Plan,
        ["Plan-item over een persoon (per leefgebied)"] = Gegevenssoort.Planitem,
        ["Plan-item over meer personen"] = Gegevenssoort.PlanitemMeerPersonen,
        ["Doel / actie"] = Gegevenssoort.Doel,
        ["Deelbesluit (wie mag wat zien): geven, inperken, intrekken"] = Gegevenssoort.Deelbesluit,
        ["Contactnotitie professional"] = Gegevenssoort.Contactnotitie,
        ["Document / bijlage"] = Gegevenssoort.Document,
        ["Aanvraag / zaak"] = Gegevenssoort.Zaak,
        ["Beschikking"] = Gegevenssoort.Beschikking,
        ["Schuldhulpdossier"] = Gegevenssoort.Schuldhulpdossier,
        ["Toewijzing en iWmo/iJw-bericht"] = Gegevenssoort.Toewijzing,
        ["Declaratieregel"] = Gegevenssoort.Declaratieregel,
        ["Contract en tarief"] = Gegevenssoort.Contract,
        ["Dashboard: gepubliceerde cijfers"] = Gegevenssoort.GepubliceerdeCijfers,
        ["Ruwe telling en geheimhoudingsparameters"] = Gegevenssoort.RuweTelling,
        ["Inzagelog van eigen dossier (wie keek)"] = Gegevenssoort.Inzagelog,
        ["Auditlog geheel"] = Gegevenssoort.Auditlog,
        ["Gebruikers en rollen"] = Gegevenssoort.Gebruikers,
        ["Instellingen, koppelingen, sleutels"] = Gegevenssoort.Instellingen,
        ["AVG-verzoek rectificatie / vernietiging"] = Gegevenssoort.AvgVerzoek,
        ["Inzage-export (AVG 15/20)"] = Gegevenssoort.InzageExport,
        ["Noodknop (tijdelijke inzage zonder deelbesluit)"] = Gegevenssoort.Noodknop,
        ["Hulpvraag en item van de Bureaudienst"] = Gegevenssoort.Hulpvraag,
        ["Gesprek (verslag)"] = Gegevenssoort.Gesprek,
        ["Begroting, grootboek en prognose"] = Gegevenssoort.Begroting,
        ["Kwartaalmonitor in bewerking"] = Gegevenssoort.KwartaalmonitorInBewerking,
        ["Indicatordefinitie"] = Gegevenssoort.Indicatordefinitie,
        ["Agenda: doelen, acties, experimenten, toetsen"] = Gegevenssoort.Agenda,
        ["Aanbieder (organisatie, capaciteit)"] = Gegevenssoort.Aanbieder,
        ["Sociale kaart"] = Gegevenssoort.SocialeKaart,
        ["Werkvoorraad en termijnen"] = Gegevenssoort.Werkvoorraad,
        ["Postkamer (metadata van berichten)"] = Gegevenssoort.Postkamer,
        ["Indicatie"] = Gegevenssoort.Indicatie,
        ["Verwijzing"] = Gegevenssoort.Verwijzing,
        ["Klacht en bezwaar"] = Gegevenssoort.KlachtEnBezwaar,
        ["Mantelzorgcheck"] = Gegevenssoort.Mantelzorgcheck,
        ["Minima-aanvraag"] = Gegevenssoort.MinimaAanvraag,
        ["Adresbeeld"] = Gegevenssoort.Adresbeeld,
        ["Signaal en meldcodezaak"] = Gegevenssoort.Signaal,
    };

    /// <summary>AUTORISATIE §5.4: the codes of the roles.</summary>
    public static readonly IReadOnlyDictionary<string, Rol> Rollen = new Dictionary<string, Rol>(StringComparer.Ordinal)
    {
        ["INW"] = Rol.Inwoner, ["KIND"] = Rol.Kind, ["GEZ"] = Rol.Gezagdrager, ["GZL"] = Rol.Gezinslid, ["REG"] = Rol.Regisseur, ["CON"] = Rol.Consulent,
        ["BUR"] = Rol.Bureaudienst, ["AAN"] = Rol.Aanbieder, ["CTM"] = Rol.Contractmanager, ["BEL"] = Rol.Beleidsmedewerker, ["RAAD"] = Rol.Raadslid,
        ["FG"] = Rol.FunctionarisGegevensbescherming, ["BEH"] = Rol.Beheerder, ["VERW"] = Rol.Verwijzer, ["CTR"] = Rol.Controller, ["BES"] = Rol.Beslisser,
        ["COL"] = Rol.College, ["VRW"] = Rol.Vrijwilliger, ["RED"] = Rol.Redacteur, ["IEDEREEN"] = Rol.Iedereen,
    };

    /// <summary>The five actions.</summary>
    public static readonly IReadOnlyDictionary<string, Actie> Acties = new Dictionary<string, Actie>(StringComparer.Ordinal)
    {
        ["lezen"] = Actie.Lezen, ["schrijven"] = Actie.Schrijven, ["delen_beslissen"] = Actie.DelenBeslissen, ["besluiten"] = Actie.Besluiten, ["exporteren"] = Actie.Exporteren,
    };

    /// <summary>Limits: they say how much, not whether, and travel with the yes (§5.4: 5a, 5e, 6a, 7, 8, 9 and the words in the cells).</summary>
    public static readonly IReadOnlyDictionary<string, Voorwaarde> Grenzen = new Dictionary<string, Voorwaarde>(StringComparer.Ordinal)
    {
        ["alleen_dat_er_een_regisseur_is"] = Voorwaarde.AlleenDatErEenRegisseurIs, ["alleen_doorzetten"] = Voorwaarde.AlleenDoorzetten,
        ["alleen_integriteitscontrole"] = Voorwaarde.AlleenIntegriteitscontrole, ["alleen_metadata"] = Voorwaarde.AlleenMetadata, ["alleen_prestatie"] = Voorwaarde.AlleenPrestatie,
        ["alleen_status"] = Voorwaarde.AlleenStatus, ["alleen_terugbelnotitie"] = Voorwaarde.AlleenTerugbelnotitie, ["alleen_vragen"] = Voorwaarde.AlleenVragen,
        ["eigen_actie"] = Voorwaarde.EigenActie, ["eigen_bijdrage"] = Voorwaarde.EigenBijdrage, ["eigen_deel"] = Voorwaarde.EigenDeel,
        ["eigen_organisatie"] = Voorwaarde.EigenOrganisatie, ["eigen_regels"] = Voorwaarde.EigenRegels, ["gepseudonimiseerd"] = Voorwaarde.Gepseudonimiseerd,
        ["gepubliceerd"] = Voorwaarde.Gepubliceerd, ["inhoud_na_vier_ogen"] = Voorwaarde.InhoudNaVierOgen, ["log_samengevat_vanaf_12"] = Voorwaarde.LogSamengevatVanaf12,
        ["metadata"] = Voorwaarde.Metadata, ["minimale_berichtset"] = Voorwaarde.MinimaleBerichtset, ["na_goedkeuring"] = Voorwaarde.NaGoedkeuring,
        ["niet_voor_zichzelf"] = Voorwaarde.NietVoorZichzelf, ["op_verzoek"] = Voorwaarde.OpVerzoek, ["openbaar_deel"] = Voorwaarde.OpenbaarDeel, ["team_schuld"] = Voorwaarde.TeamSchuld,
    };

    private static readonly string[] GewoneTaak = ["Basis", "Plan", "Netwerk"];

    /// <summary>Facts about one person: they say whether (§5.2, §5.3). Some limits are also a fact as soon as it is about a person.</summary>
    private static readonly IReadOnlyDictionary<string, Func<Situatie, Mens, string, bool>> OverEenMens = new Dictionary<string, Func<Situatie, Mens, string, bool>>(StringComparer.Ordinal)
    {
        // 1, 1g: the own file, the own segments.
        ["eigen_persoon"] = (_, m, _) => m.Zelf,
        ["eigen_segment"] = (_, m, _) => m.Zelf,
        // 2, 2g: authority over a child; the ages are in the role (R3).
        ["gezag"] = (_, m, _) => m.Heeft("gezag"),
        ["gezag_per_segment"] = (_, m, _) => m.Heeft("gezag"),
        // 3, 3g: the person shared this category with the actor; where none is asked it is about the plan.
        ["deelbesluit"] = (s, m, _) => (m.Gedeeld ?? []).Contains(s.Over ?? "Plan"),
        ["deelbesluit_alle_betrokkenen"] = (s, m, _) => (m.Gedeeld ?? []).Contains(s.Over ?? "Plan"),
        // 4: active on this plan. 5, 5a: the statutory task of the own team. 5f: the own category. 6: own client.
        ["actief_op_plan"] = (s, m, _) => m.Heeft("regisseur", "aanspreekpunt") && Dekt(s, m),
        ["eigen_team_wettelijke_taak"] = (s, m, _) => m.Heeft("team", "aanspreekpunt") && Dekt(s, m),
        ["eigen_leefgebied"] = (s, m, _) => m.Heeft("team", "aanspreekpunt") && Dekt(s, m),
        ["intake"] = (s, m, _) => m.Heeft("team", "aanspreekpunt") && Dekt(s, m),
        ["intake_naw"] = (s, m, _) => m.Heeft("team", "aanspreekpunt") && Dekt(s, m),
        ["actieve_toewijzing"] = (s, m, _) => m.Heeft("aanbieder") && Dekt(s, m),
        ["eigen_verwijzing"] = (s, m, _) => m.Heeft("verwijzer") && Dekt(s, m),
        ["eigen_bijdrage"] = (s, m, _) => m.Heeft("aanbieder", "planlid") && Dekt(s, m),
        // R7: whoever prepared it does not decide, and of nobody it is not known that they did not.
        ["niet_de_opsteller"] = (s, _, _) => s.Opsteller == "ander",
        ["vier_ogen_boven_grens"] = (s, _, actie) => actie != "besluiten" || s.Opsteller == "ander",
        // d: with reason per access.
        ["reden_per_raadpleging"] = (s, _, _) => s.Reden,
        // Nobody can establish these yet, so they are never true: the emergency button, release by Veilig Thuis, money administrators, shared debts.
        ["na_vrijgave"] = (_, _, _) => false,
        ["niet_onveilig"] = (_, _, _) => false,
        ["bewindvoerder_geld"] = (_, _, _) => false,
        ["gezamenlijke_schuld"] = (_, _, _) => false,
        ["noodknop"] = (_, _, _) => false,
        ["crisisdienst"] = (_, _, _) => false,
    };

    /// <summary>Facts where it is about nobody known.</summary>
    private static readonly IReadOnlyDictionary<string, Func<Situatie, string, bool>> OverNiemand = new Dictionary<string, Func<Situatie, string, bool>>(StringComparer.Ordinal)
    {
        ["eigen_team_wettelijke_taak"] = (s, _) => s.Team == "eigen",
        ["intake"] = (s, _) => s.Team == "eigen",
        ["niet_de_opsteller"] = (s, _) => s.Opsteller == "ander",
        ["vier_ogen_boven_grens"] = (s, actie) => actie != "besluiten" || s.Opsteller == "ander",
        ["reden_per_raadpleging"] = (s, _) => s.Reden,
    };

    /// <summary>The file, read by the test itself.</summary>
    public static IReadOnlyList<Rechtenrij> Rijen { get; } = Lees();

    private static readonly ILookup<(string, string), Rechtenrij> PerVraag = Rijen.ToLookup(r => (r.Object, r.Actie));

    /// <summary>All words with a meaning.</summary>
    public static IReadOnlySet<string> Woorden { get; } = OverEenMens.Keys.Concat(Grenzen.Keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>The rows that allow this to the actor, of one person or of what is about nobody; none is no.</summary>
    public static IReadOnlyList<Rechtenrij> Openen(Situatie s, Mens? mens, string wat, string actie) =>
        [.. PerVraag[(wat, actie)].Where(r => mens is null ? OpentZonderMens(r, s) : OpentVoor(r, s, mens))];

    /// <summary>
    /// R2: an item about more persons. Whoever may read it of all of them, each in the role that holds towards that person, or who is one of them or has authority over one.
    /// </summary>
    /// <returns>The rows that open it, and for whom: "D deel" is only for the persons on whom it rests.</returns>
    public static IReadOnlyList<(Rechtenrij Rij, IReadOnlyList<Mens> Voor)> OpenenSamen(Situatie s, string wat, string actie) => s.Mensen.Any(m => m.Geblokkeerd)
        ? []
        : [.. PerVraag[(wat, actie)]
            .Where(r => r.Woorden.Any(w => w is "eigen_segment" or "gezag_per_segment") ? s.Mensen.Any(m => OpentVoor(r, s, m)) : s.Mensen.All(m => OpentVoor(r, s, m)))
            .Select(r => (r, (IReadOnlyList<Mens>)[.. s.Mensen.Where(m => !r.Woorden.Contains("eigen_deel") || OpentVoor(r, s, m))]))];

    /// <summary>Codes of the roles the actor has towards a person (§5.2, R3, R4).</summary>
    public static IReadOnlyList<string> RollenTegenover(Situatie s, Mens m, string actie)
    {
        if (m.Zelf)
        {
            // R3: below 12 a child reads with help only; 12 to 15 for itself; from 16 as a resident. R4: to the own file nobody is an employee.
            return m.Leeftijd switch { null => ["INW", "IEDEREEN"], < 12 => ["IEDEREEN"], < 16 => ["KIND", "IEDEREEN"], _ => ["INW", "IEDEREEN"] };
        }

        List<string> rollen = ["IEDEREEN", .. s.Rollen];
        if (s.Rollen.Contains("CON") && m.Heeft("regisseur"))
        {
            rollen.Add("REG");
        }

        if (s.Inwoner && m.Heeft("planlid"))
        {
            rollen.Add("GZL");
        }

        // R3. Unknown age: the protective reading, as an adult.
        if (s.Inwoner && m.Heeft("gezag") && m.Leeftijd switch
        {
            null => false,
            < 12 => true,
            < 16 => actie != "delen_beslissen",
            < 18 => actie == "lezen" && (m.Gedeeld ?? []).Contains(s.Over ?? "Plan"),
            _ => false,
        })
        {
            rollen.Add("GEZ");
        }

        return rollen;
    }

    private static bool OpentVoor(Rechtenrij r, Situatie s, Mens m)
    {
        if (m.Geblokkeerd || !RollenTegenover(s, m, r.Actie).Contains(r.Rol))
        {
            return false;
        }

        // "Own part", "own lines" of a family member: of the own file. It opens nothing of somebody else's, whatever they share.
        if (r.Rol == "GZL" && !m.Zelf && r.Woorden.Any(w => w is "eigen_deel" or "eigen_regels"))
        {
            return false;
        }

        return r.Woorden.All(w => OverEenMens.TryGetValue(w, out var feit) ? feit(s, m, r.Actie) : Grenzen.ContainsKey(w));
    }

    private static bool OpentZonderMens(Rechtenrij r, Situatie s) =>
        (r.Rol == "IEDEREEN" || s.Rollen.Contains(r.Rol))
        && r.Woorden.All(w => OverNiemand.TryGetValue(w, out var feit) ? feit(s, r.Actie) : Grenzen.ContainsKey(w));

    // A relation covers its own category, or without one the ordinary task; authority covers all.
    private static bool Dekt(Situatie s, Mens m) =>
        s.Over is null || m.RelatieOver == s.Over || (m.RelatieOver is null && GewoneTaak.Contains(s.Over));

    private static List<Rechtenrij> Lees()
    {
        using var lezer = new StreamReader(typeof(Beslisser).Assembly.GetManifestResourceStream("rechten.csv") ?? throw new InvalidOperationException("rechten.csv ontbreekt."));
        var rijen = new List<Rechtenrij>();
        foreach (var regel in lezer.ReadToEnd().Split('\n').Select(r => r.TrimEnd('\r')).Where(r => r.Length > 0).Skip(1))
        {
            var delen = regel.Split(';');
            rijen.Add(delen.Length == 4
                ? new Rechtenrij(delen[0], delen[1], delen[2], delen[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                : throw new InvalidOperationException($"Geen vier velden: {regel}"));
        }

        return rijen;
    }
}
