using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>The 305: the aanbieder tells that help began.</summary>
public sealed record Startbericht
{
    /// <summary>Header.</summary>
    public required Berichtkop Kop { get; init; }

    /// <summary>The client.</summary>
    public required Meldingclient Client { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<StartProduct> Producten { get; init; }

    /// <summary>Reads a 305 that is clean on levels 1 and 2.</summary>
    /// <exception cref="ArgumentException">It is another message.</exception>
    /// <exception cref="FormatException">It is not clean; the message names the place.</exception>
    public static Startbericht Uit(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var client = bericht.Verwacht(305).Wortel.Moet("Client");
        return new()
        {
            Kop = Berichtkop.Uit(bericht),
            Client = Meldingclient.Uit(client),
            Producten = [.. client.Lijst("StartProducten", "StartProduct").Select(StartProduct.Uit)],
        };
    }

    /// <summary>The message as a tree, ready to check and write.</summary>
    public Bericht NaarBericht() => new(Kop.Soort, new Element(
        "Bericht", Kop.NaarElement(), Client.NaarElement(new Element("StartProducten", Producten.Select(p => p.NaarElement())))));
}

/// <summary>One start. Its key is allocation, product and first day.</summary>
public sealed record StartProduct
{
    /// <summary>The allocation; may be absent in taakgericht work only (TR019).</summary>
    public long? ToewijzingNummer { get; init; }

    /// <summary>Exactly the product of the allocation; none for a generic one.</summary>
    public Productaanduiding? Product { get; init; }

    /// <summary>First day of the allocation.</summary>
    public DateOnly? ToewijzingIngangsdatum { get; init; }

    /// <summary>The day help began.</summary>
    public required DateOnly Begindatum { get; init; }

    /// <summary>First delivery, or take it back.</summary>
    public required Aanlevering StatusAanlevering { get; init; }

    internal static StartProduct Uit(Element element) => new()
    {
        ToewijzingNummer = element.Op("ToewijzingNummer").Getal(),
        Product = Productaanduiding.Uit(element.Op("Product")),
        ToewijzingIngangsdatum = element.DagOfGeen("ToewijzingIngangsdatum"),
        Begindatum = element.Dag("Begindatum"),
        StatusAanlevering = (Aanlevering)element.Aantal("StatusAanlevering"),
    };

    internal Element NaarElement() => new(
        "StartProduct",
        Velden.Veld("ToewijzingNummer", ToewijzingNummer),
        Product?.NaarElement(),
        Velden.Veld("ToewijzingIngangsdatum", ToewijzingIngangsdatum),
        Velden.Veld("Begindatum", Begindatum),
        Velden.Veld("StatusAanlevering", (long)StatusAanlevering));
}
