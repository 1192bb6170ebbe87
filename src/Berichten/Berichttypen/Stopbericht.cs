using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>The 307: the aanbieder tells that help stopped, for a time or for good.</summary>
public sealed record Stopbericht
{
    /// <summary>Header.</summary>
    public required Berichtkop Kop { get; init; }

    /// <summary>The client.</summary>
    public required Meldingclient Client { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<StopProduct> Producten { get; init; }

    /// <summary>Reads a 307 that is clean on levels 1 and 2.</summary>
    /// <exception cref="ArgumentException">It is another message.</exception>
    /// <exception cref="FormatException">It is not clean; the message names the place.</exception>
    public static Stopbericht Uit(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var client = bericht.Verwacht(307).Wortel.Moet("Client");
        return new()
        {
            Kop = Berichtkop.Uit(bericht),
            Client = Meldingclient.Uit(client),
            Producten = [.. client.Lijst("StopProducten", "StopProduct").Select(StopProduct.Uit)],
        };
    }

    /// <summary>The message as a tree, ready to check and write.</summary>
    public Bericht NaarBericht() => new(Kop.Soort, new Element(
        "Bericht", Kop.NaarElement(), Client.NaarElement(new Element("StopProducten", Producten.Select(p => p.NaarElement())))));
}

/// <summary>One stop.</summary>
public sealed record StopProduct
{
    /// <summary>The reason for a pause: delivery stopped for a time (both standards).</summary>
    public const string Tijdelijk = "20";

    /// <summary>The allocation; may be absent in taakgericht work only (TR019).</summary>
    public long? ToewijzingNummer { get; init; }

    /// <summary>Exactly the product of the allocation; none for a generic one.</summary>
    public Productaanduiding? Product { get; init; }

    /// <summary>First day of the allocation.</summary>
    public DateOnly? ToewijzingIngangsdatum { get; init; }

    /// <summary>The day the help that stops began.</summary>
    public required DateOnly Begindatum { get; init; }

    /// <summary>List WMO588/JZ588. Mind 31: "volgens plan" for Jeugd, "verhuizing" for Wmo.</summary>
    public required string RedenBeeindiging { get; init; }

    /// <summary>The last day of help.</summary>
    public required DateOnly Einddatum { get; init; }

    /// <summary>First delivery, or take it back.</summary>
    public required Aanlevering StatusAanlevering { get; init; }

    /// <summary>Does delivery pause (reason 20)?</summary>
    public bool IsTijdelijk => RedenBeeindiging == Tijdelijk;

    internal static StopProduct Uit(Element element) => new()
    {
        ToewijzingNummer = element.Op("ToewijzingNummer").Getal(),
        Product = Productaanduiding.Uit(element.Op("Product")),
        ToewijzingIngangsdatum = element.DagOfGeen("ToewijzingIngangsdatum"),
        Begindatum = element.Dag("Begindatum"),
        RedenBeeindiging = element.Woord("RedenBeeindiging"),
        Einddatum = element.Dag("Einddatum"),
        StatusAanlevering = (Aanlevering)element.Aantal("StatusAanlevering"),
    };

    internal Element NaarElement() => new(
        "StopProduct",
        Velden.Veld("ToewijzingNummer", ToewijzingNummer),
        Product?.NaarElement(),
        Velden.Veld("ToewijzingIngangsdatum", ToewijzingIngangsdatum),
        Velden.Veld("Begindatum", Begindatum),
        new Element("RedenBeeindiging", RedenBeeindiging),
        Velden.Veld("Einddatum", Einddatum),
        Velden.Veld("StatusAanlevering", (long)StatusAanlevering));
}
