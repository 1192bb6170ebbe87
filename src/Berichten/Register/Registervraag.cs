using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Register;

/// <summary>All that must be looked up to judge one message. Made by <see cref="Voor(Bericht)"/>; holds BSNs, so it is never logged.</summary>
public sealed record Registervraag
{
    /// <summary>Kind of the message; its standard is the legal domain.</summary>
    public required Berichtsoort Soort { get; init; }

    /// <summary>Four digits: the gemeente in the exchange.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Eight digits: the aanbieder in the exchange.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>Identification in the header: known before from this sender for this kind? (TR056)</summary>
    public required string Identificatie { get; init; }

    /// <summary>Clients named.</summary>
    public IReadOnlySet<Bsn> Clienten { get; init; } = new HashSet<Bsn>();

    /// <summary>Allocations named.</summary>
    public IReadOnlySet<long> Toewijzingnummers { get; init; } = new HashSet<long>();

    /// <summary>Declaration number of a 323.</summary>
    public string? DeclaratieNummer { get; init; }

    /// <summary>Reference numbers of lines, own and previous.</summary>
    public IReadOnlySet<string> Referentienummers { get; init; } = new HashSet<string>();

    /// <summary>References of requests named (ReferentieAanbieder in 301, 315, 317, 319).</summary>
    public IReadOnlySet<string> Verzoeken { get; init; } = new HashSet<string>();

    /// <summary>Identification of the 323 that a 325 answers.</summary>
    public string? DeclaratieIdentificatie { get; init; }

    /// <summary>Products named with a code: do code and category fit? (TR381)</summary>
    public IReadOnlySet<Productaanduiding> Producten { get; init; } = new HashSet<Productaanduiding>();

    /// <summary>Are all allocations of the clients wanted, or only those named by number? A 317 must name all that are current (TR349).</summary>
    public bool AlleToewijzingen => Soort.Nummer == 317;

    /// <summary>Does the gemeente send the message?</summary>
    public bool VanGemeente => Soort.VanGemeente;

    /// <summary>The question that belongs to a declaration.</summary>
    public static Registervraag Voor(Gelezendeclaratie declaratie)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        var clienten = new HashSet<Bsn>();
        var nummers = new HashSet<long>();
        var referenties = new HashSet<string>(StringComparer.Ordinal);
        var producten = new HashSet<Productaanduiding>();
        foreach (var client in declaratie.Inhoud.Clienten)
        {
            if (client.Bsn is { } bsn)
            {
                clienten.Add(bsn);
            }

            foreach (var prestatie in client.Prestaties)
            {
                nummers.Add(prestatie.ToewijzingNummer);
                referenties.Add(prestatie.ReferentieNummer);
                producten.Add(new(prestatie.ProductCategorie, prestatie.ProductCode));
                if (prestatie.VorigReferentieNummer is { } vorige)
                {
                    referenties.Add(vorige);
                }
            }
        }

        var kop = declaratie.Inhoud.Kop;
        return new()
        {
            Soort = kop.Soort,
            Gemeente = kop.Gemeente.ToString(),
            Aanbieder = kop.Aanbieder.ToString(),
            Identificatie = kop.Identificatie,
            Clienten = clienten,
            Toewijzingnummers = nummers,
            DeclaratieNummer = declaratie.Inhoud.DeclaratieNummer,
            Referentienummers = referenties,
            Producten = producten,
        };
    }

    /// <summary>The question that belongs to a message.</summary>
    public static Registervraag Voor(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var clienten = new HashSet<Bsn>();
        var nummers = new HashSet<long>();
        var referenties = new HashSet<string>(StringComparer.Ordinal);
        var verzoeken = new HashSet<string>(StringComparer.Ordinal);
        var producten = new HashSet<Productaanduiding>();
        foreach (var element in bericht.Wortel.Alles())
        {
            switch (element.Naam)
            {
                case "Bsn" when element.Waarde.Length == 9 && Bsn.TryParse(element.Waarde, out var bsn):
                    clienten.Add(bsn);
                    break;
                case "ToewijzingNummer" when element.Getal() is { } nummer:
                    nummers.Add(nummer);
                    break;
                case "ReferentieNummer" or "VorigReferentieNummer" when element.Kinderen.Count == 0:
                    referenties.Add(element.Waarde);
                    break;
                case "ReferentieAanbieder" when element.IsGevuld:
                    verzoeken.Add(element.Waarde);
                    break;
                case "Product" when element.Tekst("Categorie") is { } categorie && element.Tekst("Code") is { } code:
                    producten.Add(new(categorie, code));
                    break;
                case "Prestatie" when bericht.Soort.Nummer == 323 && element.Tekst("ProductCategorie") is { } categorie && element.Tekst("ProductCode") is { } code:
                    producten.Add(new(categorie, code));
                    break;
                default:
                    break;
            }
        }

        // A retour keeps the sender of the message it answers, so which of the two is the gemeente follows from the structure.
        var afzenderIsGemeente = bericht.Structuur.Wortel.Kind("Header")!.Kind("Afzender")!.Datatype!.Naam == "LDT_Gemeente";
        return new()
        {
            Soort = bericht.Soort,
            Gemeente = (afzenderIsGemeente ? bericht.Afzender : bericht.Ontvanger) ?? "",
            Aanbieder = (afzenderIsGemeente ? bericht.Ontvanger : bericht.Afzender) ?? "",
            Identificatie = bericht.Identificatie ?? "",
            Clienten = clienten,
            Toewijzingnummers = nummers,
            DeclaratieNummer = bericht.Wortel.Tekst("Declaratie", "DeclaratieNummer"),
            Referentienummers = referenties,
            Verzoeken = verzoeken,
            DeclaratieIdentificatie = bericht.Header?.Tekst("DeclaratieIdentificatie", "Identificatie"),
            Producten = producten,
        };
    }
}
