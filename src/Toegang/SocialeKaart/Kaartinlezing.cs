using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Something that is not right in a file.</summary>
/// <param name="Plaats">Where: a path in the file, or a line.</param>
/// <param name="Uitleg">What is wrong and how to mend it.</param>
public sealed record Inleesbevinding(string Plaats, string Uitleg)
{
    /// <inheritdoc />
    public override string ToString() => $"{Plaats}: {Uitleg}";
}

/// <summary>A file with entries, read and checked as a whole: taken whole, or refused with everything that is wrong (R-108).</summary>
/// <param name="Kaart">The entries that are right.</param>
/// <param name="Bevindingen">All that is wrong; with one of these the file is not taken.</param>
/// <param name="Overgeslagen">Services that are not active, and so do not stand on a map.</param>
public sealed record Kaartinlezing(IReadOnlyList<Aanbod> Kaart, IReadOnlyList<Inleesbevinding> Bevindingen, int Overgeslagen)
{
    private static readonly JsonDocumentOptions Hoogstens = new() { MaxDepth = 32 };

    /// <summary>Reads a file: HSDS 3 JSON (a page of services with all their parts, or only the list of them) or a table (<see cref="Kaartcsv"/>).</summary>
    public static Kaartinlezing Lees(Stream bestand)
    {
        using var geheugen = new MemoryStream();
        bestand.CopyTo(geheugen);
        geheugen.Position = 0;
        var begin = Encoding.UTF8.GetString(geheugen.GetBuffer(), 0, (int)Math.Min(geheugen.Length, 64)).TrimStart('\uFEFF').TrimStart();
        return begin.Length == 0 || begin[0] is '{' or '[' ? LeesJson(geheugen) : Kaartcsv.Lees(geheugen);
    }

    private static Kaartinlezing LeesJson(Stream bestand)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bestand, Hoogstens);
        }
        catch (JsonException fout)
        {
            return Alleen($"regel {(fout.LineNumber ?? 0) + 1}", "Dit is geen JSON. Herstel het bestand op deze plek, of vraag het opnieuw op.");
        }

        using (document)
        {
            var wortel = document.RootElement;
            var inhoud = wortel.ValueKind == JsonValueKind.Object && wortel.TryGetProperty("contents", out var deel) ? deel : wortel;
            return inhoud.ValueKind == JsonValueKind.Array && inhoud.GetArrayLength() > 0
                ? Lees(inhoud)
                : Alleen("contents", "Er staan geen voorzieningen in dit bestand. Het hoort een lijst ‘contents’ met services van HSDS 3 te hebben.");
        }
    }

    private static Kaartinlezing Alleen(string plaats, string uitleg) => new([], [new(plaats, uitleg)], 0);

    private static Kaartinlezing Lees(JsonElement inhoud)
    {
        var (kaart, bevindingen, gezien, overgeslagen) = (new List<Aanbod>(), new List<Inleesbevinding>(), new HashSet<Guid>(), 0);
        foreach (var (i, element) in inhoud.EnumerateArray().Index())
        {
            var plaats = $"contents[{i}]";
            HsdsService? service;
            try
            {
                service = element.Deserialize<HsdsService>(HsdsPagina.Opties);
            }
            catch (JsonException fout)
            {
                bevindingen.Add(new($"{plaats}{fout.Path?.TrimStart('$')}", "Hier staat iets anders dan HSDS voorschrijft: een ander soort waarde, of geen geldige id of datum."));
                continue;
            }

            if (service is { Status: not (null or "active") })
            {
                overgeslagen++;
                continue;
            }

            if (Gebreken(service, gezien).ToList() is { Count: > 0 } gebreken)
            {
                bevindingen.AddRange(gebreken.Select(g => g with { Plaats = $"{plaats}{g.Plaats}{(string.IsNullOrWhiteSpace(service?.Name) ? "" : $" ({service.Name})")}" }));
                continue;
            }

            var aanbod = Kaartlezer.Vertaal(service!);
            bevindingen.AddRange(Kaartcontrole.Toets(aanbod).Select(b => new Inleesbevinding($"{plaats}.{Pad(b.Veld)} ({aanbod.Naam})", b.Uitleg)));
            kaart.Add(aanbod);
        }

        return new(kaart, bevindingen, overgeslagen);
    }

    // What must be there before the service can be an entry at all.
    private static IEnumerable<Inleesbevinding> Gebreken(HsdsService? s, HashSet<Guid> gezien)
    {
        if (s is null)
        {
            yield return new("", "Hier hoort een service te staan. Haal deze lege plek weg.");
            yield break;
        }

        if (Leeg(s.Languages) || Leeg(s.Schedules) || Leeg(s.Phones) || Leeg(s.Attributes) || Leeg(s.ServiceAtLocations)
            || (s.ServiceAtLocations ?? []).Any(l => l is { Location: { } plek } && (Leeg(plek.Addresses) || Leeg(plek.Accessibility))))
        {
            yield return new("", "Een lijst van deze voorziening heeft een lege plek (null). Haal die weg.");
            yield break;
        }

        if (s.Id == Guid.Empty)
        {
            yield return new(".id", "De id ontbreekt. Elke voorziening heeft een eigen UUID, die bij elke levering dezelfde is.");
        }
        else if (!gezien.Add(s.Id))
        {
            yield return new(".id", "Deze id staat al eerder in het bestand. Elke voorziening heeft een eigen id.");
        }

        if (s.Name is null)
        {
            yield return new(".name", "De naam ontbreekt.");
        }

        if (s.Organization is not { Name: not null })
        {
            yield return new(".organization", "De organisatie ontbreekt. Zet hier een organization met id en name.");
        }

        if ((s.Attributes ?? []).Any(a => a?.TaxonomyTerm is not { Code: not null, Taxonomy: not null }))
        {
            yield return new(".attributes", "Een attribuut heeft geen taxonomy_term met code en taxonomy.");
        }
        else
        {
            foreach (var gebrek in Termgebreken(s))
            {
                yield return gebrek;
            }
        }

        foreach (var (i, t) in (s.Schedules ?? []).Index())
        {
            if (t is { Byday: { } dagen, OpensAt: { } van, ClosesAt: { } tot } && !(dagen.Split(',').All(Kaartlezer.Dagcodes.Contains) && Tijd(van) && Tijd(tot)))
            {
                yield return new($".schedules[{i}]", "De openingstijd is niet te lezen. Schrijf dagen als MO,TU,WE en tijden als 09:30.");
            }
        }

        if ((s.ServiceAtLocations ?? []).Any(l => l?.Location is null))
        {
            yield return new(".service_at_locations", "Een plek heeft geen location.");
        }
    }

    private static IEnumerable<Inleesbevinding> Termgebreken(HsdsService s)
    {
        if (Kaartlezer.Codes(s, "rotonde-niveau").ToList() is not [['N', >= '0' and <= '4']])
        {
            yield return new(".attributes", "Het niveau ontbreekt of klopt niet. Zet er één taxonomy_term bij van taxonomy rotonde-niveau met code N0 tot en met N4.");
        }

        foreach (var (taxonomie, goed) in new (string, Func<string, bool>)[] { ("rotonde-soort", Bestaat<Aanbodsoort>), ("rotonde-thema", Bestaat<Thema>), ("rotonde-onderwerp", Bestaat<Onderwerp>), ("rotonde-doelgroep", Bestaat<Doelgroep>) })
        {
            foreach (var code in Kaartlezer.Codes(s, taxonomie).Where(c => !goed(c)))
            {
                yield return new(".attributes", $"‘{code}’ is geen code van {taxonomie}.");
            }
        }
    }

    private static bool Leeg<T>(IReadOnlyList<T>? lijst)
        where T : class => lijst is not null && lijst.Any(deel => deel is null);

    private static bool Bestaat<T>(string code)
        where T : struct, Enum => Enum.GetNames<T>().Contains(code, StringComparer.OrdinalIgnoreCase);

    private static bool Tijd(string tekst) => TimeOnly.TryParse(tekst, CultureInfo.InvariantCulture, out _);

    // Where HSDS has what our field holds.
    private static string Pad(string veld) => veld switch
    {
        nameof(Aanbod.Naam) => "name",
        nameof(Aanbod.Organisatie) => "organization.name",
        nameof(Aanbod.Omschrijving) => "description",
        nameof(Aanbod.Kosten) => "fees_description",
        nameof(Aanbod.Aanmelden) => "application_process",
        nameof(Aanbod.Telefoon) => "phones[0].number",
        nameof(Aanbod.Website) => "url",
        nameof(Aanbod.Vanaf) => "minimum_age",
        nameof(Aanbod.Talen) => "languages",
        nameof(Aanbod.Open) => "schedules",
        nameof(Aanbod.Themas) or nameof(Aanbod.Niveau) => "attributes",
        _ when veld.StartsWith("Locaties", StringComparison.Ordinal) => $"service_at_locations{veld["Locaties".Length..]}",
        _ => veld.ToLowerInvariant(),
    };
}
