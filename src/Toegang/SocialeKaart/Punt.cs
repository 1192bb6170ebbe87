namespace Rotonde.Toegang.SocialeKaart;

/// <summary>A point on the map in degrees (WGS 84).</summary>
/// <param name="Breedte">Latitude.</param>
/// <param name="Lengte">Longitude.</param>
public readonly record struct Punt(double Breedte, double Lengte)
{
    private const double StraalAardeKm = 6371.0088; // IUGG mean radius

    /// <summary>Distance as the crow flies, in kilometres (haversine).</summary>
    public double KilometersTot(Punt ander)
    {
        var dBreedte = Radialen(ander.Breedte - Breedte) / 2;
        var dLengte = Radialen(ander.Lengte - Lengte) / 2;
        var h = (Math.Sin(dBreedte) * Math.Sin(dBreedte))
            + (Math.Cos(Radialen(Breedte)) * Math.Cos(Radialen(ander.Breedte)) * Math.Sin(dLengte) * Math.Sin(dLengte));
        return 2 * StraalAardeKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Radialen(double graden) => graden * Math.PI / 180;
}
