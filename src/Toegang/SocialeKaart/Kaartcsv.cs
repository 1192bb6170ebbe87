using System.Globalization;
using System.Text;
using Rotonde.Basis;
using Rotonde.Data.Inlezen;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>
/// The social map as a table, one entry a line, for whoever works in a spreadsheet. A list in a cell is parted by <c>|</c>. Without an id the organisation and the name say which entry it is, so
/// that the same line read again changes the same entry.
/// </summary>
internal static class Kaartcsv
{
    /// <summary>The columns; the first five must be there.</summary>
    internal static readonly string[] Kolommen =
    [
        "naam", "organisatie", "omschrijving", "niveau", "themas", "id", "zoekwoorden", "onderwerpen", "voor_wie", "vanaf", "tot_en_met", "kosten", "aanmelden", "talen", "openingstijden", "in_groep", "plek", "postcode",
        "adres", "toegankelijkheid", "online", "telefoon", "website", "bron", "nagekeken_op",
    ];

    private const int Verplicht = 5;

    public static Kaartinlezing Lees(Stream bestand)
    {
        var (kaart, bevindingen, gezien) = (new List<Aanbod>(), new List<Inleesbevinding>(), new HashSet<VoorzieningId>());
        Dictionary<string, int>? plaatsen = null;
        try
        {
            foreach (var regel in Csvbestand.Lees(bestand))
            {
                if (regel.Velden is not { } velden)
                {
                    bevindingen.Add(new($"regel {regel.Nummer}", "Deze regel is niet te lezen: een aanhalingsteken staat verkeerd, of een veld is langer dan 1000 tekens."));
                }
                else if (plaatsen is null)
                {
                    plaatsen = Kop(velden, regel.Nummer, bevindingen);
                    if (bevindingen.Count > 0)
                    {
                        break;
                    }
                }
                else if (velden.Any(v => v.Length > 0))
                {
                    var rij = new Rij(regel.Nummer, velden, plaatsen, bevindingen);
                    var aanbod = rij.AlsAanbod();
                    if (!gezien.Add(aanbod.Id))
                    {
                        rij.Meld("naam", "Deze voorziening staat al eerder in het bestand.");
                    }

                    kaart.Add(aanbod);
                }
            }
        }
        catch (DecoderFallbackException)
        {
            bevindingen.Add(new("bestand", "Dit bestand is geen UTF-8. Bewaar het opnieuw als CSV UTF-8."));
        }

        if (kaart.Count == 0 && bevindingen.Count == 0)
        {
            bevindingen.Add(new("bestand", "Er staan geen voorzieningen in dit bestand."));
        }

        return new(kaart, bevindingen, 0);
    }

    private static Dictionary<string, int> Kop(IReadOnlyList<string> velden, int nummer, List<Inleesbevinding> bevindingen)
    {
        var plaatsen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < velden.Count; i++)
        {
            if (!Kolommen.Contains(velden[i], StringComparer.OrdinalIgnoreCase) || !plaatsen.TryAdd(velden[i], i))
            {
                bevindingen.Add(new($"regel {nummer}, kolom {i + 1}", $"‘{(velden[i].Length > 40 ? velden[i][..40] : velden[i])}’ is geen kolom, of staat er twee keer. De kolommen zijn: {string.Join(", ", Kolommen)}."));
            }
        }

        bevindingen.AddRange(Kolommen.Take(Verplicht).Where(k => !plaatsen.ContainsKey(k)).Select(k => new Inleesbevinding($"regel {nummer}", $"De kolom {k} ontbreekt.")));
        return plaatsen;
    }

    private sealed class Rij(int nummer, IReadOnlyList<string> velden, Dictionary<string, int> plaatsen, List<Inleesbevinding> bevindingen)
    {
        public void Meld(string kolom, string uitleg) => bevindingen.Add(new($"regel {nummer}, kolom {kolom}", uitleg));

        public Aanbod AlsAanbod()
        {
            var niveau = Tekst("niveau") is [('N' or 'n'), >= '0' and <= '4' and var cijfer] ? (Niveau)(cijfer - '0') : (Niveau?)null;
            if (niveau is null)
            {
                Meld("niveau", "Schrijf N0, N1, N2, N3 of N4.");
            }

            var (tijden, fouten) = Tijdregels.Lees(Tekst("openingstijden").Replace('|', '\n'));
            fouten.ToList().ForEach(f => Meld("openingstijden", f));
            var aanbod = new Aanbod(
                Id(), Aanbodsoort.Voorziening, Tekst("naam"), Tekst("organisatie"), Tekst("omschrijving"), Tekst("zoekwoorden"), niveau ?? Niveau.AlgemeneVoorziening, Codes<Thema>("themas"),
                Codes<Onderwerp>("onderwerpen"), Codes<Doelgroep>("voor_wie"), Getal("vanaf"), Getal("tot_en_met"), Tekst("kosten"), Tekst("aanmelden"), Delen("talen") is { Count: > 0 } talen ? talen : ["nl"], tijden,
                Plekken(), JaNee("in_groep"), Dag("nagekeken_op"), false, Tekst("bron"), Leeg("telefoon"), Leeg("website"));
            foreach (var b in Kaartcontrole.Toets(aanbod))
            {
                Meld(Kolom(b.Veld), b.Uitleg);
            }

            return aanbod;
        }

        private VoorzieningId Id()
        {
            if (Tekst("id") is not { Length: > 0 } tekst)
            {
                return new(Hsdsschrijver.Id("service", Tekst("organisatie"), Tekst("naam")));
            }

            if (!Guid.TryParse(tekst, out var id))
            {
                Meld("id", "Dit is geen UUID. Laat de id leeg als u die niet kent.");
            }

            return new(id);
        }

        private IReadOnlyList<Locatie> Plekken()
        {
            var gebied = Postcodes.Zoek(Tekst("postcode"));
            return Tekst("plek").Length + Tekst("postcode").Length + Tekst("adres").Length == 0
                ? []
                : [new(Tekst("plek"), gebied?.Plaats ?? "", gebied?.Cijfers ?? "", gebied?.Midden ?? default, Leeg("toegankelijkheid"), JaNee("online"), Leeg("adres"))];
        }

        private string Tekst(string kolom) => plaatsen.TryGetValue(kolom, out var i) && i < velden.Count ? velden[i] : "";

        private string? Leeg(string kolom) => Tekst(kolom) is { Length: > 0 } tekst ? tekst : null;

        private List<string> Delen(string kolom) => [.. Tekst(kolom).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

        private IReadOnlyList<T> Codes<T>(string kolom)
            where T : struct, Enum
        {
            var goed = new List<T>();
            foreach (var deel in Delen(kolom))
            {
                if (Enum.GetNames<T>().Contains(deel, StringComparer.OrdinalIgnoreCase))
                {
                    goed.Add(Enum.Parse<T>(deel, ignoreCase: true));
                }
                else
                {
                    Meld(kolom, $"‘{deel}’ bestaat niet. Kies uit {string.Join(", ", Enum.GetNames<T>().Select(n => kolom == "themas" ? n : n.ToLowerInvariant()))}.");
                }
            }

            return goed;
        }

        private int? Getal(string kolom)
        {
            if (Tekst(kolom) is not { Length: > 0 } tekst)
            {
                return null;
            }

            if (!int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal))
            {
                Meld(kolom, "Schrijf een getal, of laat het leeg.");
            }

            return getal;
        }

        private bool JaNee(string kolom)
        {
            var tekst = Tekst(kolom).ToLowerInvariant();
            if (tekst is not ("" or "ja" or "nee"))
            {
                Meld(kolom, "Schrijf ja of nee.");
            }

            return tekst == "ja";
        }

        private DateOnly Dag(string kolom)
        {
            var dag = DateOnly.MinValue;
            if (Tekst(kolom) is { Length: > 0 } tekst && !Datum.TryParse(tekst, out dag))
            {
                Meld(kolom, "Dit is geen datum. Schrijf bijvoorbeeld 3-4-2025.");
            }

            return dag;
        }

        private static string Kolom(string veld) => veld switch
        {
            nameof(Aanbod.Open) => "openingstijden",
            _ when veld.StartsWith("Locaties", StringComparison.Ordinal) => "plek",
            _ => veld.ToLowerInvariant(),
        };
    }
}
