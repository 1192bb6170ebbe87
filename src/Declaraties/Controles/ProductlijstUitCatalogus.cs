using Rotonde.Aanbieders.Producten;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Declaraties.Controles;

/// <summary>
/// The product list in use, for TR381 (IV075): the products that the gemeente buys. Under the Jeugdwet a code that it does not buy is looked up in the national
/// list, so that nobody is rejected for a code that is right; of the Wmo no national list is public. A gemeente without products under an act agreed on no list.
/// </summary>
public sealed class ProductlijstUitCatalogus(Productcatalogus catalogus) : IProductlijsten, IVraag
{
    /// <inheritdoc />
    public async Task<Productlijst?> GeefAsync(Standaard standaard, CancellationToken stop)
    {
        var wet = standaard == Standaard.IJw ? Wet.Jeugdwet : Wet.Wmo;
        var producten = await catalogus.AllesAsync(wet, stop);
        var eigen = producten.Select(p => new Productaanduiding(p.Categorie, p.Code));
        return producten.Count == 0 ? null : standaard == Standaard.IJw ? Productlijst.Jz21.Met(eigen) : new Productlijst(eigen);
    }
}
